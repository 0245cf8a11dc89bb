/// So many signatures in one of these roles, by people who stand so to the unit it speaks of.
package struct Seat: Sendable {
    package enum Standpoint: Sendable {
        case anywhere
        /// That unit or one above it.
        case over
        /// That unit, one above it or one under it.
        case around
    }

    package let roles: Set<Role>
    package let count: Int
    package let from: Standpoint

    init(_ roles: Set<Role>, _ count: Int = 1, from: Standpoint = .anywhere) {
        (self.roles, self.count, self.from) = (roles, count, from)
    }
}

extension Set<Role> {
    static let anyone = Set(Role.allCases)
    static let office: Self = [.head, .officer]
    /// Whoever may have goods in his hands.
    static let handlers: Self = [
        .head, .officer, .custodian, .receiver, .courier, .patrol, .invigilator, .administrator,
    ]
    static let keepers: Self = [.head, .officer, .custodian, .receiver]
    static let carriers: Self = [.courier, .patrol]
    static let room: Self = [.head, .officer, .patrol, .invigilator]
    static let computer: Self = [.head, .officer, .patrol, .administrator]
}
