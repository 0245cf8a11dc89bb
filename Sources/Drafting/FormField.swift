package import Custody
package import Notation
import Synchronization

/// A field of an act as a form shows it, found by asking the layout itself.
package struct FormField: Hashable, Sendable {
    package let name: String
    package let optional: Bool
    package let shape: FormShape
}

/// What a field holds.
package indirect enum FormShape: Hashable, Sendable {
    case value(Expectation)
    case group([FormField])
    case list(FormShape, atLeast: Int)
    /// Exactly one of these.
    case choice([FormField])
}

extension FormField {
    private static let known = Mutex<[ActKind: [FormField]]>([:])

    /// The fields of a kind, in the order of its layout, those that may be left out after them.
    package static func of(_ kind: ActKind) -> [FormField] {
        if let fields = known.withLock({ $0[kind] }) { return fields }
        var listing = FieldListing(kind)
        listing.fill()
        var fields: [FormField] = []
        if case .group(let found) = listing.shape(at: []) { fields = found }
        known.withLock { $0[kind] = fields }
        return fields
    }
}
