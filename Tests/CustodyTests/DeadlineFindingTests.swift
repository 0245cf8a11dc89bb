import Testing

@testable import Custody

@Suite("Findings that nobody has to report")
struct DeadlineFindingTests {
    private let story = DeadlineSeason()

    private func sealing(_ container: ContainerID, _ seals: [SealNumber]) -> Act {
        .journey(.seal(Sealing(container: container, seals: seals)))
    }

    @Test func `one seal on two containers is found with those who put it on`() {
        story.tell("S1", moment(4, 1, 9), sealing("B-1", ["Z-1", "Z-2"]), by: ["NC-officer-1"])
        story.tell("S2", moment(4, 1, 10), sealing("B-2", ["Z-2"]), by: ["NC-officer-2"])
        story.tell("S3", moment(4, 1, 11), sealing("B-1", ["Z-1"]), by: ["NC-officer-1"])
        let rows = (["Z-1", "Z-2"] as [SealNumber]).flatMap {
            story.season.rows(SealUseRow.self, $0.text)
        }
        let found = Findings.seals(rows, story.season)
        #expect(found.map(\.containers) == [["B-1", "B-2"]])
        #expect(found.map(\.people) == [["NC-officer-1", "NC-officer-2"]])
        #expect(found.map(\.gravity) == [.critical])
    }

    @Test func `one device number on two statements is found`() {
        let rows = [
            DeviceRow(device: "phone", sequence: 1, content: "a"),
            DeviceRow(device: "phone", sequence: 2, content: "b", previous: "a"),
            DeviceRow(device: "phone", sequence: 2, content: "c", previous: "a"),
            DeviceRow(device: "pad", sequence: 2, content: "d"),
        ]
        #expect(Findings.devices(rows, story.season).map(\.statements) == [["b", "c"]])
        #expect(Findings.devices(Array(rows.dropLast(2)), story.season) == [])
    }

    @Test func `what is open is found, what is settled is not`() {
        let gaps = [
            PendingRow(missing: "m", content: "w", open: true),
            PendingRow(missing: "n", content: "w", open: false),
        ]
        #expect(Findings.gaps(gaps, story.season).map(\.subjects) == [[.statement("m")]])
        let sealedOff = [
            QuarantineRow(container: "B-1", content: "q", at: moment(4, 5, 9)),
            QuarantineRow(container: "B-2", content: "q", at: moment(4, 5, 9), liftedBy: "l"),
        ]
        #expect(
            Findings.quarantines(sealedOff, story.season).map(\.containers) == [["B-1"]])
        let incidents = [
            IncidentRow(
                content: "i", gravity: .critical, at: moment(4, 5, 9), containers: ["B-1"]),
            IncidentRow(
                content: "j", gravity: .note, at: moment(4, 5, 9), containers: [],
                resolvedBy: "k"),
        ]
        #expect(Findings.incidents(incidents, story.season).map(\.gravity) == [.critical])
    }

    @Test func `all verdicts, dues and findings are worded, Chinese first`() {
        let verdicts: [Verdict] =
            [
                .waiting, .running(until: moment(4, 5, 9)), .met,
                .breached(by: .minutes(3 * 60 + 20)), .premature(by: nil),
                .premature(by: Span(seconds: 40)),
            ]
            + Doubt.allCases.flatMap { doubt in
                [nil, moment(4, 5, 9)].map { .notProvable(doubt, owedSince: $0) }
            }
        let words =
            verdicts.map(\.wording) + FindingCode.allCases.map(\.wording)
            + WindowEdge.allCases.map(\.wording) + Debtor.allCases.map(\.wording)
            + Gravity.allCases.map(\.wording) + WipeReading.allCases.map(\.wording)
        #expect(Set(words.map(\.chinese)).count == words.count)
        #expect(
            words.allSatisfy { !$0.english.isEmpty && !$0.chinese.utf8.allSatisfy { $0 < 128 } })
        #expect(Verdict.breached(by: .minutes(200)).wording.chinese == "逾期3小时20分")
        #expect(
            Verdict.notProvable(.silent, owedSince: moment(4, 5, 9)).wording.english
                == "not provable: nothing has been heard; owed since 2021-04-05 09:00")
    }
}
