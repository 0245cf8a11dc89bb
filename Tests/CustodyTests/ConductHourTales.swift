@testable import Custody

/// Hours that only a statement itself tells, besides that of its signing.
extension ConductTale {
    private static func reported(_ hour: Int, _ minute: Int) -> Telling {
        {
            $0.say(
                .trouble(
                    .incident(
                        Incident(
                            gravity: .note, happened: ConductSeason.april(5, hour, minute),
                            containers: [], account: "外包装有划痕", attachments: []))), by: "sue")
        }
    }

    private static func reviewed(from hour: Int, through last: Int) -> Telling {
        {
            $0.say(
                .vault(
                    .review(
                        FootageReview(
                            vault: name("vault"), from: ConductSeason.april(5, hour),
                            through: ConductSeason.april(5, last), finding: "无异常", sound: true))),
                by: "sam sue")
        }
    }

    private static func ended(_ hour: Int) -> Telling {
        {
            $0.clock(10, 11, 5)
            $0.say(
                .exam(
                    .batchEnd(
                        BatchEnd(
                            site: name("site"), batch: name("p1"),
                            ended: ConductSeason.april(10, hour)))), by: "sid")
        }
    }

    static let hours = [
        ConductTale(
            .toldAfterItHappened, honest: reported(9, 2), careless: reported(9, 3),
            gives: "toldAfterItHappened(at:2021-04-05T09:03:00+08:00)",
            hostile: {
                // The alarm will have failed at half past nine, so that it is told in time.
                $0.say(
                    .vault(
                        .equipment(
                            EquipmentState(
                                vault: name("vault"), equipment: .alarm, working: false,
                                since: ConductSeason.april(5, 9, 30)))), by: "sam")
            }, gives: "equipmentWorks(place:vault)",
            "toldAfterItHappened(at:2021-04-05T09:30:00+08:00)"),
        ConductTale(
            .endFollowsItsBeginning, honest: reviewed(from: 2, through: 8),
            careless: reviewed(from: 8, through: 2),
            gives: "endFollowsItsBeginning(at:2021-04-05T08:00:00+08:00 "
                + "at:2021-04-05T02:00:00+08:00)",
            hostile: {
                // Shredded before it was begun, so that the inspector need not have stayed.
                $0.papers("B1")
                $0.destroy("B1", $0.approve("B1"), began: ConductSeason.april(20, 11, 30))
            },
            gives: "endFollowsItsBeginning(at:2021-04-20T11:30:00+08:00 "
                + "at:2021-04-20T11:00:00+08:00)"),
        ConductTale(
            .hourFollowsItsChain,
            honest: {
                $0.papers("B1")
                let approval = $0.approve("B1")
                $0.clock(20, 10, 2)
                $0.seal("B1", "S002")
                $0.destroy("B1", approval)
            },
            careless: {
                // Sealed again at half past ten, and in the shredder since ten.
                $0.papers("B1")
                let approval = $0.approve("B1")
                $0.clock(20, 10, 30)
                $0.seal("B1", "S002")
                $0.destroy("B1", approval)
            }, gives: "hourFollowsItsChain(container:B1 at:2021-04-20T10:00:00+08:00)",
            hostile: {
                // A slip turns up by which the box was given away before it was packed.
                $0.papers("B9")
                $0.clock(30, 9)
                $0.transcribe(happened: ConductSeason.april(2, 8))
            }, gives: "timeIsProvable(at:2021-04-02T08:00:00+08:00)",
            "hourFollowsItsChain(container:B9 at:2021-04-02T08:00:00+08:00)"),
        ConductTale(
            .sittingComesFirst, honest: ended(11), careless: ended(8),
            gives: "sittingComesFirst(batch:p1 at:2021-04-10T08:00:00+08:00)",
            hostile: {
                // Answers that are uploaded before anybody sat, so that the wipe may come early.
                $0.clock(10, 8)
                $0.say(
                    .closing(
                        .upload(
                            Upload(
                                site: name("site"), batch: name("c1"), testCentre: name("hall"),
                                files: []))), by: "sue")
            }, gives: "sittingComesFirst(batch:c1 at:2021-04-10T08:00:00+08:00)"),
    ]
}
