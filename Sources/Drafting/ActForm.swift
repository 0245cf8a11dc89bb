package import Custody
package import Notation
package import Spelling

/// The fields of one kind of statement, filled in by people and read by the notation.
package enum ActForm {
    /// Reads a whole document, after turning what was typed into what the layout expects.
    package static func statement(_ document: JSON) throws(NotationError) -> Custody.Statement {
        var document = document
        while true {
            do throws(NotationError) {
                return try StatementNotation.read(document)
            } catch {
                guard let better = improved(document, error) else { throw error }
                document = better
            }
        }
    }

    /// Nil when nothing that was typed could be what the layout expects there.
    private static func improved(_ document: JSON, _ error: NotationError) -> JSON? {
        switch error {
        case .unexpected(let path, let expected):
            guard let value = document.value(at: path.steps[...]),
                let better = Coercion.reading(of: value, as: expected), better != value
            else { return nil }
            return document.setting(better, at: path.steps[...])
        case .missing(let path):
            guard case .member(let name)? = path.steps.last, mayBeEmpty.contains(name) else {
                return nil
            }
            return document.setting(.array([]), at: path.steps[...])
        case .spelling, .unknown, .foreignType: return nil
        }
    }

    /// Lists that are left out when there is nothing to list; a list of goods is never guessed.
    private static let mayBeEmpty: Set = [
        "addressees", "alsoDue", "attachments", "evidence", "seen", "witnesses",
    ]

    /// Any header will do to look at an act alone.
    package static func sample(_ kind: ActKind, act: JSON) -> JSON {
        let key = String(repeating: "0", count: 64)
        return [
            "type": .string(kind.rawValue), "id": .string(String(key.prefix(32))), "exam": "e",
            "ledger": "l", "at": "2021-04-10T09:00:00+08:00", "chains": [], "seen": [],
            "parties": [["role": "head", "person": "p", "key": .string(key)]],
            "device": ["id": "d", "seq": 1], "act": act,
        ]
    }
}
