package import Custody

/// The envelope's word for what it carries: one per statement type and version (DSSE).
package enum PayloadType {
    package static func of(_ kind: ActKind) -> String { texts[kind] ?? spelled(kind) }

    /// Nil for a type or version that this program does not read.
    package static func kind(of text: String) -> ActKind? { kinds[text] }

    private static func spelled(_ kind: ActKind) -> String {
        "application/vnd.custody.\(kind.rawValue).v1+json"
    }

    private static let texts = Dictionary(
        uniqueKeysWithValues: ActKind.allCases.map { ($0, spelled($0)) })
    private static let kinds = Dictionary(
        uniqueKeysWithValues: ActKind.allCases.map { (spelled($0), $0) })
}
