package import Custody

/// Findings of one kind at one place, told in one line; a critical one is always told by itself.
package struct FoldedFindings {
    package let first: FindingLine
    package private(set) var count = 1
    private var last: Instant?
    private var people: Set<PersonID>

    /// Whom any of them concerns.
    package var everybody: [PersonID] { people.sorted() }
    /// What they have in common.
    package var subjects: [Subject] { count == 1 ? first.subjects : Key(first).place }

    private init(_ line: FindingLine) {
        first = line
        last = line.until ?? line.since
        people = Set(line.people)
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
        return (count > 1 ? language("  共 \(count) 次", "  \(count) times") : "")
            + (span.isEmpty ? "" : "  \(span)")
            + (who.isEmpty ? "" : "  \(who)" + (people.count > 4 ? "…" : ""))
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
    /// Whether it says where.
    fileprivate var isPlace: Bool {
        if case .place = self { return true }
        if case .unit = self { return true }
        return false
    }
}
