@testable import Custody

extension ConductTale {
    /// A box with two seals on its way to the couriers.
    private static let released: Telling = {
        $0.papers("B1", "S001 S002")
        $0.release("B1 S001 S002")
    }

    private static func accepted(_ line: String) -> Telling {
        { season in
            released(season)
            season.accept(line)
        }
    }

    static let handover = [
        ConductTale(
            .sealsAgree, honest: accepted("B1 S002 S001"),
            careless: accepted("B1 S001"), gives: "sealsAgree(container:B1 seal:S002)",
            hostile: {
                // The slip is made to fit the theft, so that receiver and slip agree.
                $0.papers("B1", "S001 S002")
                $0.release("B1 S001 S009")
                $0.accept("B1 S001 S009")
            }, gives: "sealsAgree(container:B1 seal:S002 seal:S009)",
            "sealsAreAsPutOn(container:B1 seal:S002 seal:S009)"),
        ConductTale(
            .conditionIsSound, honest: accepted("B1 S001 S002"),
            careless: {
                released($0)
                $0.accept("B1 S001 S002", condition: .damaged)
            }, gives: "conditionIsSound(container:B1 condition:damaged)",
            hostile: {
                $0.papers("B1", "S001")
                $0.check("B1 S001", condition: .resealed)
            }, gives: "conditionIsSound(container:B1 condition:resealed)"),
        ConductTale(
            .countsAgree, honest: accepted("B1 S001 S002"),
            careless: {
                released($0)
                $0.accept("B1 S001 S002", count: 29)
            }, gives: "countsAgree(container:B1 count:30/29)",
            hostile: {
                // One paper more than was issued: somebody copied.
                $0.count("p1", [.paper, .answerCard], expected: 30, found: 31)
            }, gives: "countsAgree(kind:paper count:30/31)",
            "countsAgree(kind:answer-card count:30/31)"),
        ConductTale(
            .everyLineIsAnswered, honest: accepted("B1 S001 S002"),
            careless: {
                $0.papers("B1", "S001")
                $0.papers("B2", "S002")
                $0.release("B1 S001", "B2 S002")
                $0.accept("B2 S002")
            }, gives: "everyLineIsAnswered(container:B1)",
            hostile: {
                released($0)
                $0.accept()
            }, gives: "everyLineIsAnswered(container:B1)"),
        ConductTale(
            .linesAreAccepted, honest: accepted("B1 S001 S002"),
            careless: {
                released($0)
                $0.accept("B1 S001 S002", verdict: .reserved)
            }, gives: "linesAreAccepted(container:B1)",
            hostile: {
                released($0)
                $0.accept("B1 S001 S002", verdict: .refused)
            }, gives: "linesAreAccepted(container:B1)"),
        ConductTale(
            .gateIsOpen,
            honest: {
                released($0)
                $0.arrive()
            },
            careless: {
                released($0)
                $0.arrive(open: false)
            }, gives: "gateIsOpen(unit:region)",
            hostile: {
                released($0)
                $0.arrive(open: false, at: "other")
            }, gives: "gateIsOpen(unit:other)"),
        ConductTale(
            .timeIsProvable, honest: accepted("B1 S001 S002"),
            careless: { $0.transcribe(happened: ConductSeason.april(5, 8)) },
            gives: "timeIsProvable(at:2021-04-05T08:00:00+08:00)",
            hostile: {
                // A slip that turns up after the limit and says that it was in time.
                $0.clock(30, 9)
                $0.transcribe(happened: ConductSeason.april(2, 8))
            }, gives: "timeIsProvable(at:2021-04-02T08:00:00+08:00)"),
    ]
}

extension ConductSeason {
    func transcribe(happened: Instant, _ box: String = "B9", to unit: String = "region") {
        guard let hash = FileHash(Self.content(0).hex) else { return }
        say(
            .journey(
                .transcribed(
                    Transcription(
                        scan: Attachment(name: "slip.png", hash: hash, bytes: 1), slip: "1",
                        containers: [name(box)], from: "centre", to: name(unit),
                        happened: happened))), by: "rex rita")
    }
}
