import Custody
import Spelling

/// To whom an act is offered, and whose signatures it cannot do without.
struct ActOffer {
    private let kind: ActKind
    private let seats: Seats

    init(_ kind: ActKind) { (self.kind, seats) = (kind, Seats.of(kind)) }

    /// Founding is done where the ledger is made, and newcomers are invited.
    private static let elsewhere: Set<ActKind> = [.genesis, .enrol]

    /// Whether one of his roles fills a seat; the desk decides what counts.
    func isOffered(to person: Person) -> Bool {
        !Self.elsewhere.contains(kind)
            && person.roles.contains { role in seats.needs.contains { $0.roles.contains(role) } }
    }

    /// The roles in which he may sign, the one that is needed first.
    func roles(of person: Person) -> [Role] {
        let may = person.roles.filter { seats.may.contains($0) }
        let needed = may.filter { role in seats.needs.contains { $0.roles.contains(role) } }
        return needed + may.filter { !needed.contains($0) }
    }

    /// A role of somebody else who is named as a signer.
    func role(of person: Person) -> Role? { roles(of: person).first }

    func maySign(_ person: Person) -> Bool { !roles(of: person).isEmpty }

    /// Who must sign, in words; nothing where anybody may.
    func needs(_ language: Language) -> JSON {
        .texts(
            seats.needs.filter { $0.roles.count < Role.allCases.count }.map { seat in
                let roles = Role.allCases.filter { seat.roles.contains($0) }
                    .map { language($0) }.joined(separator: language("或", " or "))
                return language("\(roles)\(seat.count)人", "\(seat.count) of \(roles)")
            })
    }
}
