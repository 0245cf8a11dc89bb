/// A person as the ledger knows him: opaque id, unit and roles; name and phone live elsewhere,
/// committed to by a salted hash that a bundle can disclose (DESIGN §3.1).
package struct Person: Hashable, Sendable {
    package let id: PersonID
    package let unit: UnitID
    package let roles: [Role]
    package let commitment: Commitment

    package init(id: PersonID, unit: UnitID, roles: [Role], commitment: Commitment) {
        self.id = id
        self.unit = unit
        self.roles = roles
        self.commitment = commitment
    }
}
