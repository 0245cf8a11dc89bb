import Custody
import Spelling

/// What was written down before a blind check, beside what was read in it: one line for people.
struct ReadingsCompared {
    /// What the two sides are called, and what is said where the second did not read.
    struct Sides {
        let given: Wording
        let read: Wording
        let unread: Wording

        static let ofHandover = Sides(
            given: Wording("交方：", "given: "), read: Wording("接方：", "read: "),
            unread: Wording("接收记录未答", "not answered"))
        static let ofShift = Sides(
            given: Wording("交班：", "given: "), read: Wording("接班：", "read: "),
            unread: Wording("未读", "not read"))
    }

    private let container: String
    private let sides: Sides
    private let given: (seals: [String], count: Int)
    /// The count is nil where counting was not asked for.
    private let read: (seals: [String], count: Int?)?

    init(
        _ line: JSON, _ sides: Sides, read: (String) -> (seals: [SealNumber], count: Int?)?
    ) {
        container = line["container"]?.text ?? "–"
        self.sides = sides
        given = (
            (line["seals"]?.items ?? []).compactMap(\.text).sorted(),
            Int(line["count"]?.whole ?? 0)
        )
        self.read = read(container).map { ($0.seals.map(\.text).sorted(), $0.count) }
    }

    private var agrees: Bool {
        guard let read else { return false }
        return read.seals == given.seals && read.count ?? given.count == given.count
    }

    func line(_ language: Language) -> String {
        func told(_ seals: [String], _ count: Int?) -> String {
            seals.joined(separator: " ") + (count.map { " ×\($0)" } ?? "")
        }
        let counted = read.map { $0.count == nil ? nil : given.count } ?? given.count
        return "\(agrees ? "✓" : "‼") \(container)  "
            + language(sides.given) + told(given.seals, counted) + "  " + language(sides.read)
            + (read.map { told($0.seals, $0.count) } ?? language(sides.unread))
    }
}
