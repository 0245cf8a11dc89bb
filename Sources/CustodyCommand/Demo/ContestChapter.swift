import Attestation
import Custody
import Intake

/// Two couriers accept one box offline; the record keeps both and waits for people to settle it.
extension Stage {
    func toBaotouTwice() async throws {
        let leg = leg(.region, .site, .patrol)
        let boxes = ["BX-201", "BX-202"]
        try await turn(to: day(2021, 4, 7).at(13))
        let order = try await order(
            "CG-3", leg, "r15", "baotou", boxes, carriers: ["r-pat1", "r-pat2", "r-pat3"],
            vehicle: "蒙A·10010", arrives: now + .hours(26), by: "r-head")
        try await takeOut(boxes, "r15-vault", "送包头考点")
        let out = try await release(
            "CG-3", leg, boxes, to: "r15", addressees: ["r-pat1", "r-pat2"], order: order,
            vehicle: "蒙A·10010", by: guards("r15-vault"))
        let both = try offline(
            try acceptance(out, boxes, unit: "r15", hands: .crew), by: ("r-pat1", .patrol),
            ("r-pat2", .patrol))
        let second = try offline(
            try acceptance(out, ["BX-201"], unit: "r15", hands: .crew), by: ("r-pat3", .patrol))
        let upheld = try narrator.need(try await deliver(both))
        narrator.tell(
            now, "地下车库没有信号。朱强、秦勇各用手机签收 BX-201、BX-202；尤杰顺手也扫了 BX-201，签了。",
            "No signal in the underground garage. Zhu Qiang and Qin Yong sign for BX-201 and BX-202 on "
                + "their phones; You Jie, passing by, scans BX-201 and signs for it too.")
        try await pass(.hours(2))
        narrator.tell(
            now, "手机连上网，两份签收都到了账上。系统不选边：BX-201 有争议。",
            "The phones find a network and both acceptances reach the ledger. It takes no side: BX-201 is "
                + "contested.")
        try narrator.need(try await deliver(second))
        try await settle(upheld)
        try await deliverToBaotou(boxes, leg, order)
    }

    private func settle(_ upheld: ContentID) async throws {
        try await pass(.hours(1))
        let check = try narrator.need(
            try await act(
                .journey(
                    .sealCheck(
                        SealCheck(lines: [
                            SealReading(
                                container: named("BX-201"),
                                seals: [named("C00005"), named("C00006")], condition: .sound)
                        ]))),
                by: ("j-insp", .inspector)))
        try narrator.need(
            try await act(
                .trouble(
                    .contestResolution(
                        ContestResolution(
                            container: named("BX-201"), upheld: upheld, sealCheck: check,
                            reason: "现场核验封条，箱在朱强、秦勇车上；尤杰误扫"))),
                by: ("c-head", .head), ("j-insp", .witness)))
        narrator.tell(
            now, "监察许正到现场读了封条，中心李振华与他共同裁定：箱在朱强、秦勇车上，尤杰误扫。",
            "Inspector Xu Zheng reads the seals on the spot and settles it with Li Zhenhua: the box is in "
                + "Zhu's and Qin's van, You Jie scanned in error.")
    }

    private func deliverToBaotou(
        _ boxes: [String], _ leg: LegID, _ order: ContentID
    ) async throws {
        try await turn(to: day(2021, 4, 8).at(9, 30))
        try await begin(
            "baotou-vault", [["b-cust", "b-off"], ["b-drv", "b-drv2"]], hours: [9],
            keys: ["b-head", "b-off"])
        try await turn(to: day(2021, 4, 8).at(10))
        let handed = try await release(
            "CG-3", leg, boxes, to: "baotou", addressees: ["b-off", "b-cust"], order: order,
            vehicle: "蒙A·10010", by: [("r-pat1", .patrol), ("r-pat2", .patrol)])
        try narrator.need(
            try await act(
                try acceptance(handed, boxes, unit: "baotou", hands: .unit),
                by: ("b-off", .receiver), ("b-cust", .receiver)))
        try await store(boxes, "baotou-vault")
        narrator.tell(
            now, "第二天，两箱送到包头考点，入库。", "The next day Baotou has both boxes in its vault.")
    }

    func postToChifeng() async throws {
        let leg = leg(.region, .site, .post)
        let posting = Posting(
            consignment: named("CG-4"), leg: leg, lines: try lines(["BX-301"]),
            to: named("chifeng"), office: "呼和浩特机要通信局", number: "JY-2021-0408-17",
            grams: 2350)
        try await takeOut(["BX-301"], "r15-vault", "机要邮寄赤峰考点")
        let posted = try narrator.need(
            try await acted(
                .journey(.posted(posting)), guards("r15-vault") + [("r-off", .officer)]))
        narrator.tell(
            now, "BX-301 交机要邮寄，2350 克；对方签收之前，仍由考区负责。",
            "BX-301 goes by confidential post, 2,350 g; until it is accepted the region answers for it."
        )
        try await turn(to: day(2021, 4, 9).at(10, 30))
        try await begin(
            "chifeng-vault", [["f-off", "f-head"], ["f-drv", "f-drv2"]], hours: [9],
            keys: ["f-head", "f-off"])
        try await turn(to: day(2021, 4, 9).at(11))
        try narrator.need(
            try await act(
                try acceptance(posted, ["BX-301"], unit: "chifeng", hands: .unit),
                by: ("f-off", .receiver)))
        try await store(["BX-301"], "chifeng-vault")
        narrator.tell(
            now, "赤峰考点戚薇签收，入库。", "Qi Wei at Chifeng signs for it; it goes into the vault.")
    }
}
