package import Custody

/// Findings of one kind at one place, told in one line; a critical one is always told by itself.
package struct FoldedFindings {
    package let first: FindingLine
    package private(set) var count = 1
    private var last: Instant?
    private var people: Set<PersonID>
    private var tally: Tally?

    /// Whom any of them concerns.
    package var everybody: [PersonID] { people.sorted() }
    /// What they have in common, and what they come to together.
    package var subjects: [Subject] {
        count == 1 ? first.subjects : Key(first).place + [tally?.subject].compactMap(\.self)
    }

    private init(_ line: FindingLine) {
        first = line
        last = line.until ?? line.since
        people = Set(line.people)
        tally = Tally(line)
    }

    /// In the order in which the first of each comes.
    package static func folded(_ lines: [FindingLine]) -> [Self] {
        var folded: [Self] = []
        var known: [Key: Int] = [:]
        for line in lines {
            let key = Key(line)
            guard line.gravity < .critical, let place = known[key] else {
                known[key] = folded.count
                folded.append(Self(line))
                continue
            }
            folded[place].count += 1
            folded[place].last = [folded[place].last, line.until ?? line.since]
                .compactMap(\.self).max()
            folded[place].people.formUnion(line.people)
            folded[place].tally?.add(line)
        }
        return folded
    }

    package func lines(_ language: Language) -> [String] {
        let about = subjects.map { language($0) }.joined(separator: language.semicolon)
        return [
            "\(language(first.gravity))  \(language(first.what))  \(about)" + times(language),
            "    " + language("依据：", "basis: ") + language(first.basis),
        ]
    }

    private func times(_ language: Language) -> String {
        let span = Instant.spoken(from: first.since, until: last)
        let who = people.sorted().prefix(4).map(\.text).joined(separator: language.comma)
        let often =
            tally == nil
            ? language("  共 \(count) 次", "  \(count) times")
            : language("  共 \(count) 段", "  in \(count) spans")
        return (count > 1 ? often : "")
            + (span.isEmpty ? "" : "  \(span)")
            + (who.isEmpty ? "" : "  \(who)" + (people.count > 4 ? "…" : ""))
    }

    /// How often something was due in some spans of time, and how often it was done after all.
    ///
    /// Only what recurs adds up: a guard who is missing four times is not four guards.
    private struct Tally {
        private static let recurring: Set<String> = Set(
            [FindingCode.roundIsMissed, .inspectionIsMissed, .reviewIsMissed].map(\.rawValue))

        private var expected: Int
        private var found: Int

        var subject: Subject { .count(expected: expected, found: found) }

        init?(_ line: FindingLine) {
            guard line.sort == "finding", Self.recurring.contains(line.code),
                let count = line.subjects.lazy.compactMap(\.counted).first
            else { return nil }
            (expected, found) = (count.expected, count.found)
        }

        mutating func add(_ line: FindingLine) {
            guard let more = Tally(line) else { return }
            expected += more.expected
            found += more.found
        }
    }

    /// What makes two findings one line.
    private struct Key: Hashable {
        let sort: String
        let code: String
        let place: [Subject]

        /// Where no place or unit is named, only the same things at all are one place.
        init(_ line: FindingLine) {
            (sort, code) = (line.sort, line.code)
            let places = line.subjects.filter(\.isPlace)
            place = places.isEmpty ? line.subjects : places
        }
    }
}

extension Subject {
    fileprivate var counted: (expected: Int, found: Int)? {
        guard case .count(let expected, let found) = self else { return nil }
        return (expected: expected, found: found)
    }

    /// Whether it says where.
    fileprivate var isPlace: Bool {
        if case .place = self { return true }
        if case .unit = self { return true }
        return false
    }
}
