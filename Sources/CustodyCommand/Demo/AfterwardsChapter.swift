import Custody
import Intake
import Reports

/// What comes to light when everything seems to be over.
extension Stage {
    /// A box that has been pulped is seen again, by a phone that was somewhere else.
    func strangeSealCheck() async throws {
        try await turn(to: day(2021, 5, 25).at(21, 40))
        narrator.tell(
            now, "夜里收到谢安手机签的一条：PS-301 还在赤峰，封条完好。可这件物品五天前已打成纸浆——",
            "Late in the evening something comes in, signed with Xie An's phone: PS-301 stands in "
                + "Chifeng, its seal whole. But it was pulped five days ago:")
        let reading = SealReading(
            container: named("PS-301"), seals: try room.container(named("PS-301"))?.seals ?? [],
            condition: .sound)
        let seen = try narrator.need(
            try await actOnCopy(
                .journey(.sealCheck(SealCheck(lines: [reading]))), of: ("f-drv", .courier)))
        try tellCopy(seen)
    }

    private func tellCopy(_ seen: ContentID) throws {
        let found = try room.ledger.consult { books in
            try FindingLine.all(books, now: now).first {
                $0.code == FindingCode.deviceCountsTwice.rawValue && $0.statements.contains(seen)
            }
        }
        guard let found else { throw StoryBreak(answer: "nobody sees that a phone was copied") }
        narrator.note("‼ " + found.what.chinese, "‼ " + found.what.english)
        narrator.tell(
            now,
            "手机每签一条就编一个号，这个号谢安 4 月 13 日在考区门口已经用过："
                + "有人趁车抛锚复制了他的手机。两条都留在账上。",
            "A phone numbers what it signs, and Xie An used this number at the region's gate on 13 "
                + "April: somebody copied his phone while the van stood broken down. Both stay on record."
        )
    }
}
