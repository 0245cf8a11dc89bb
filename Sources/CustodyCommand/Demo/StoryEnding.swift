import ArgumentParser
import Custody
import Drafting

/// How far a demonstration is told: to its end, to an instant, or to where a chapter begins.
enum StoryEnding: ExpressibleByArgument, Sendable {
    case curtain
    case instant(Instant)
    case chapter(Chapter)

    init?(argument: String) {
        if let number = Int(argument), number > 1, let chapter = Chapter(rawValue: number) {
            self = .chapter(chapter)
        } else if let instant = TypedInstant.read(argument) {
            self = .instant(instant)
        } else {
            return nil
        }
    }

    var instant: Instant? {
        if case .instant(let instant) = self { instant } else { nil }
    }
}

/// The chapters of the season, by their numbers.
enum Chapter: Int, Sendable {
    case founding = 1
    case outbound, night, sittings, destruction

    var title: Wording {
        switch self {
        case .founding: Wording("一　立账", "1  The ledger is founded")
        case .outbound: Wording("二　下发", "2  Out")
        case .night: Wording("三　保密室的一夜", "3  A night in the vault")
        case .sittings: Wording("四　考试与 48 小时回收", "4  The sittings, and forty-eight hours")
        case .destruction: Wording("五　上交与销毁", "5  To the centre, and destruction")
        }
    }
}

/// The story stops here, so that somebody can go on by hand.
struct Intermission: Error {}

extension Stage {
    /// A chapter begins, unless the story is to stop before it.
    func chapter(_ chapter: Chapter) throws {
        if case .chapter(chapter) = ending { throw Intermission() }
        narrator.chapter(chapter.title.chinese, chapter.title.english)
    }
}
