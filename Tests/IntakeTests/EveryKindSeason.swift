import Custody
import Intake
import Signing

/// A small season in which every kind of statement is made once, honestly or not; it goes on from
/// the founding and the journey of the test season, in its people's hands.
final class EveryKindSeason {
    let season: TestSeason
    private(set) var told: [Written] = []

    init() throws {
        season = try TestSeason()
        told = try season.founding()
        try widen()
        try declare()
        let loaded = try travel()
        try guardVault(loaded)
        try sit()
        try wipe()
        try destroy()
        try quarrel()
    }

    var now: Instant { season.scribe.now }

    /// Somebody says something, and the next may name it.
    @discardableResult
    func say(
        _ act: Act, by signers: (String, Role)..., following: [ContainerID: ContentID] = [:]
    ) throws -> ContentID {
        try tell(season.scribe.write(act, by: signers, following: following))
    }

    @discardableResult
    func tell(_ written: Written) -> ContentID {
        told.append(written)
        return written.content
    }

    func tell(_ more: [Written]) { told += more }

    static func digest<Of>(_ text: String) -> Hash256<Of> {
        Hash256(Digest.sha256(Array(text.utf8)))
    }

    static func file(_ name: String) -> Attachment {
        Attachment(name: name, hash: digest(name), bytes: 4096)
    }

    static let paper = ItemLine(kind: .paper, quantity: 30)

    /// A box as it was sealed in the season, read soundly.
    static func read(_ box: String) -> SealReading {
        SealReading(container: named(box), seals: seals(box), condition: .sound)
    }

    static func seals(_ box: String) -> [SealNumber] { [named("\(box)-S1"), named("\(box)-S2")] }

    /// A packed thing of the site's own.
    func pack(_ container: String, _ kind: ContainerKind, _ line: ItemLine) throws {
        let packing = Packing(
            container: named(container), kind: kind, unit: named("hohhot"),
            contents: [.items(line)])
        try say(.journey(.pack(packing)), by: ("s-off", .officer), ("s-head", .head))
    }
}
