package import Custody

/// How much of a ledger others saw, and when.
///
/// Cosignatures come from outside and no entry commits to them: a ledger that was stripped of them
/// agrees with itself, so that what there is of them is said in every answer.
package struct CosignatureCoverage: Hashable, Sendable {
    /// Whose lines there are that are not false, the first few.
    package private(set) var names: [String] = []
    package private(set) var lines = 0
    /// Checkpoints that have a line which is not false.
    package private(set) var checkpoints = 0
    /// Lines by parties whose keys the auditor has not.
    package private(set) var unverified = 0
    /// The newest checkpoint with a line that proves an hour, if the line is what it says.
    package private(set) var newest: Newest?
    private let entries: Int
    private var last: Int?

    /// The most that somebody saw, and by when, in seconds since 1970.
    package struct Newest: Hashable, Sendable {
        package let size: Int
        package let time: Int64
    }

    init(entries: Int = 0) { self.entries = entries }

    /// The entries after the newest: of these nothing proves any hour.
    package var unseen: Int { max(0, entries - (newest?.size ?? 0)) }

    /// Counts a line that is nobody's yet.
    mutating func count() { lines += 1 }

    /// Counts one that is not false, in the order of sizes.
    mutating func take(
        size: Int, name: String, time: Int64, isVerified: Bool, provesItsHour: Bool
    ) {
        if last != size { checkpoints += 1 }
        last = size
        if !isVerified { unverified += 1 }
        if names.count < Self.mostNames, !names.contains(name) { names.append(name) }
        guard provesItsHour else { return }
        if let newest, newest.size == size, newest.time <= time { return }
        newest = Newest(size: size, time: time)
    }

    private static let mostNames = 10
}

extension CosignatureCoverage: Worded {
    package var wording: Wording {
        guard checkpoints > 0 else {
            return Wording(
                "没有任何共签：台账之外无人签过它，什么都证明不了时刻",
                "nobody cosigned it: no one outside saw it, and nothing proves any hour")
        }
        let (chinese, english) = (
            names.joined(separator: Language.chinese.comma),
            names.joined(separator: Language.english.comma)
        )
        return Wording(
            "共签：\(checkpoints) 个检查点，由 \(chinese)",
            "cosigned: \(checkpoints) checkpoints by \(english)"
        ).and(newestWords).and(unverifiedWords).and(unseenWords)
    }

    private var newestWords: Wording {
        guard let newest else { return Wording("；无一能证明时刻", "; none proves an hour") }
        let time = Instant(seconds: newest.time)
        return Wording(
            "；最新的到 \(newest.size) 条，于 \(time)",
            "; the newest of \(newest.size) entries, at \(time)")
    }

    private var unverifiedWords: Wording {
        guard unverified > 0 else { return Wording("", "") }
        return Wording(
            "；其中 \(unverified) 行未核验（--cosigner）",
            "; \(unverified) of the lines not verified (--cosigner)")
    }

    private var unseenWords: Wording {
        guard unseen > 0 else { return Wording("", "") }
        return Wording(
            "；末尾 \(unseen) 条未经共签，什么都证明不了它们的时刻",
            "; nobody cosigned the last \(unseen) entries, and nothing proves their hour")
    }
}

extension Wording {
    fileprivate func and(_ next: Wording) -> Wording {
        Wording(chinese + next.chinese, english + next.english)
    }
}
