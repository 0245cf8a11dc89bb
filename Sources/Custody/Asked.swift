/// The rules that are asked about one kind of statement, sorted out once: asking eighty rules
/// whether they are concerned takes longer than asking the ten that are.
struct Asked: Sendable {
    let admission: [any AdmissionRule]
    /// When a statement is judged again, its own arrival is not.
    let admissionAgain: [any AdmissionRule]
    let conductOnce: [any ConductRule]
    let conductAgain: [any ConductRule]

    private init(_ kind: ActKind) {
        admission = Decide.admission.filter { type(of: $0).kinds.contains(kind) }
        admissionAgain = admission.filter { !($0 is any AskedOnce) }
        let conduct = Decide.conduct.filter { type(of: $0).kinds.contains(kind) }
        conductOnce = conduct.filter { $0 is any AskedOnce }
        conductAgain = conduct.filter { !($0 is any AskedOnce) }
    }

    static func about(_ kind: ActKind) -> Self { byKind[kind] ?? Self(kind) }

    private static let byKind = Dictionary(
        uniqueKeysWithValues: ActKind.allCases.map { ($0, Self($0)) })
}

/// A rule about the statement's own arrival, which does not apply when it is judged again.
package protocol AskedOnce {}
