import Attestation
import Custody
import Intake

/// Two couriers accept one box offline; the record keeps both and waits for people to settle it.
extension Stage {
    func toBaotouTwice() async throws {
        let leg = leg(.region, .site, .patrol)
        let boxes = ["BX-201", "BX-202"]
        turn(to: day(2021, 4, 7).at(13))
        let order = try await order(
            "CG-3", leg, "r15", "baotou", boxes, carriers: ["r-pat1", "r-pat2", "r-pat3"],
            vehicle: "蒙A·10010", arrives: now + .hours(26), by: "r-head")
        let out = try await release(
            "CG-3", leg, boxes, to: "r15", addressees: ["r-pat1", "r-pat2"], order: order,
            vehicle: "蒙A·10010", by: ("r-cust1", .custodian), ("r-cust2", .custodian))
        let both = try offline(
            try acceptance(out, boxes, unit: "r15", hands: .crew), by: ("r-pat1", .patrol),
            ("r-pat2", .patrol))
        let second = try offline(
            try acceptance(out, ["BX-201"], unit: "r15", hands: .crew), by: ("r-pat3", .patrol))
        let upheld = try narrator.need(try await deliver(both))
        narrator.tell(
            now, "地下车库没有信号：朱强、秦勇签收 BX-201、BX-202；尤杰的手机上也签收了 BX-201。",
            "No signal in the garage: Zhu Qiang and Qin Yong accept BX-201 and BX-202; "
                + "You Jie's phone has accepted BX-201 too.")
        pass(.hours(2))
        try narrator.need(try await deliver(second))
        narrator.tell(
            now, "两份签收都在账上：BX-201 有争议，暂停一切处置。",
            "Both acceptances are in the ledger: BX-201 is contested, nothing may be done with it.")
        try await settle(upheld)
        try await deliverToBaotou(boxes, leg, order)
    }

    private func settle(_ upheld: ContentID) async throws {
        pass(.hours(1))
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
            now, "监察许正当场验封，中心李振华裁定：箱在朱强、秦勇手中。",
            "Inspector Xu Zheng checks the seals on the spot; Li Zhenhua upholds Zhu and Qin.")
    }

    private func deliverToBaotou(
        _ boxes: [String], _ leg: LegID, _ order: ContentID
    ) async throws {
        turn(to: day(2021, 4, 8).at(10))
        let handed = try await release(
            "CG-3", leg, boxes, to: "baotou", addressees: ["b-off", "b-cust"], order: order,
            vehicle: "蒙A·10010", by: ("r-pat1", .patrol), ("r-pat2", .patrol))
        try narrator.need(
            try await act(
                try acceptance(handed, boxes, unit: "baotou", hands: .unit),
                by: ("b-off", .receiver), ("b-cust", .receiver)))
        try await store(boxes, "baotou-vault", by: ("b-cust", .custodian), ("b-off", .custodian))
        narrator.tell(now, "送达包头考点，入库。", "Baotou has its boxes in the vault.")
    }

    func postToChifeng() async throws {
        let leg = leg(.region, .site, .post)
        let posting = Posting(
            consignment: named("CG-4"), leg: leg, lines: try lines(["BX-301"]),
            to: named("chifeng"), office: "呼和浩特机要通信局", number: "JY-2021-0408-17",
            grams: 2350)
        let posted = try narrator.need(
            try await act(
                .journey(.posted(posting)), by: ("r-cust1", .custodian), ("r-off", .officer)))
        narrator.tell(
            now, "BX-301 交机要邮寄（JY-2021-0408-17，2350 克），发件人负责至签收。",
            "BX-301 goes by confidential post; the sender answers for it until it is accepted.")
        turn(to: day(2021, 4, 9).at(11))
        try narrator.need(
            try await act(
                try acceptance(posted, ["BX-301"], unit: "chifeng", hands: .unit),
                by: ("f-off", .receiver)))
        narrator.tell(now, "赤峰考点签收。", "Chifeng accepts it.")
    }
}
