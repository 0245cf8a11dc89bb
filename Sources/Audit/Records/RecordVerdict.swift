package import Attestation
package import Custody

/// What the evidence in a printed record proves to somebody who has never seen the ledger.
package struct RecordVerdict: Sendable {
    /// One for each statement, in the ledger's order.
    package let statements: [BundleVerdict]
    /// What the statements add up to.
    package let account: [AccountLine]
    /// What the record cannot say.
    package let unknowns: [RecordUnknown]

    package var holds: Bool { !statements.isEmpty && statements.allSatisfy(\.holds) }

    /// Nil where nothing was to be added up.
    package var balances: Bool? { account.isEmpty ? nil : account.allSatisfy(\.isBalanced) }
}

/// What no printed record, or not this one, can say.
package enum RecordUnknown: Hashable, Sendable {
    /// Whether the printed words say the same as the enclosed statements.
    case page
    /// Whether everything that was ever issued is in it.
    case whole
    /// What statements that are not enclosed said, which enclosed ones name.
    case absent([ContentID])
    case statement(BundleUnknown)
}

extension RecordUnknown: Worded {
    package var wording: Wording {
        switch self {
        case .page:
            Wording(
                "纸面文字与所附记录是否一致（由盖章单位负责；以所附记录为准）",
                "whether the printed words say what the enclosed statements say: the office "
                    + "vouches for the page, the statements count")
        case .whole:
            Wording(
                "所发物品是否全部在此（须看台账的平衡表）",
                "whether all that was ever issued is in it: the ledger's balance says")
        case .absent(let contents):
            Wording(
                "所据而没有附上的 \(contents.count) 条记录说了什么：\(Self.list(contents))",
                "what \(contents.count) statements say that these rest on and that are not enclosed: "
                    + Self.list(contents))
        case .statement(let unknown): unknown.wording
        }
    }

    private static func list(_ contents: [ContentID]) -> String {
        contents.prefix(3).map { "\($0.hex.prefix(12))…" }.joined(separator: " ")
            + (contents.count > 3 ? " …" : "")
    }
}

extension BundleVerifier {
    /// Judges every statement as a bundle of its own, then adds up what they say.
    package func verify(_ evidence: Enclosures) -> RecordVerdict {
        let verdicts = evidence.statements.map { exhibit -> BundleVerdict in
            let others = evidence.enrolments.filter {
                $0.envelope.content != exhibit.envelope.content
            }
            do throws(BundleError) {
                return verify(try Bundle(statement: exhibit, enrolments: others))
            } catch {
                preconditionFailure("contents were found distinct when the evidence was read")
            }
        }
        let named = verdicts.compactMap(\.statement).flatMap(\.act.named).map(\.content)
        let absent = Set(named).subtracting(verdicts.map(\.content)).sorted()
        var unknowns: [RecordUnknown] = [.page, .whole] + (absent.isEmpty ? [] : [.absent(absent)])
        for unknown in verdicts.flatMap(\.unknowns).map(RecordUnknown.statement)
        where !unknowns.contains(unknown) {
            unknowns.append(unknown)
        }
        let proven = verdicts.filter(\.holds).compactMap { verdict in
            verdict.statement.map { (verdict.content, $0) }
        }
        return RecordVerdict(
            statements: verdicts,
            account: RecordAccount(Dictionary(proven) { first, _ in first }).lines,
            unknowns: unknowns)
    }
}
