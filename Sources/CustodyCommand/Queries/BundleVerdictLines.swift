import Audit
import Custody
import Notation
import Signing
import Spelling

/// A bundle's verdict, as it is read aloud and as programs read it.
extension BundleVerdict {
    static let unknownsHead = Wording("  证据没有说明：", "  what it does not tell:")

    func lines(_ language: Language) -> [String] {
        let act = statement.map { StatementNotation.write($0)["act"] ?? .object([]) }
        return [
            holds
                ? language("✓ 证据成立", "✓ the evidence holds")
                : language("✗ 证据不成立", "✗ the evidence does not hold")
        ]
            + findings.map { "  ✗ " + language($0) }
            + (statement.map { ["  \(language($0.act.kind))  \($0.at.spoken)"] } ?? [])
            + (act.map { SheetLines(language).of($0) } ?? []).map { "    \($0)" }
            + signers.map { signer in
                let name = signer.details?.sorted { $0.key < $1.key }
                    .map { "  \($0.key)=\($0.value)" }
                return "  \(language(signer.role)) \(signer.person)  \(signer.unit?.text ?? "–")"
                    + (name?.joined() ?? "")
            }
            + place(language)
            + [language(Self.unknownsHead)]
            + unknowns.map { "    · " + language($0) }
    }

    private func place(_ language: Language) -> [String] {
        guard let place else { return [] }
        let cosigners = place.cosigners.isEmpty ? "–" : place.cosigners.joined(separator: " ")
        let standing =
            place.admitted
            ? language("已收入", "admitted") : language("被拒绝", "refused")
        return [
            "  \(place.origin) #\(place.index)/\(place.size)  \(standing)  "
                + language("共签 ", "cosigned by ") + cosigners
        ]
    }

    func json(_ language: Language) -> JSON {
        .fields([
            ("holds", .bool(holds)), ("content", .string(content.hex)),
            ("findings", .texts(findings.map { language($0) })),
            ("statement", statement.map { StatementNotation.write($0) }),
            (
                "signers",
                .array(
                    signers.map {
                        [
                            "person": .string($0.person.text), "role": .string($0.role.rawValue),
                            "key": .string($0.key.hex), "unit": .string($0.unit?.text ?? ""),
                        ]
                    })
            ),
            ("index", place.map { .integer(Int64($0.index)) }),
            ("cosigners", place.map { .texts($0.cosigners) }),
            ("unknowns", .texts(unknowns.map { language($0) })),
        ])
    }
}
