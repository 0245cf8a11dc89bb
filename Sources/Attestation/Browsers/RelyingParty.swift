import Signing

/// A site whose pages may ask people to sign (WebAuthn §4): its id and the origins that count.
package struct RelyingParty: Hashable, Sendable {
    package let id: String
    package let origins: Set<String>
    let idHash: [UInt8]

    package init(id: String, origins: Set<String>) {
        self.id = id
        self.origins = origins
        idHash = Digest.sha256(Array(id.utf8)).bytes
    }
}
