import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Notation
import Registers
import Signing
import Spelling
import Views

/// A registrar invites somebody; he comes with the code and brings a key.
struct InvitationDesk {
    let site: Site
    let guesses: Guesses

    /// A code lives for three days.
    private static let life: Int64 = 3 * 86_400_000

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try registrar(visit)
        let units = try site.ledger.consult { books in
            let reach = Reach(visitor.person, books.history)
            return try Registers.all(UnitRow.self, in: books.snapshot.database).map(\.unit)
                .filter { reach.includes($0.id) }
        }
        return Answering(visit).page(
            visit.language("邀请", "Invitations"), scripts: ["invite"],
            InvitePage(reader: visit.reader, own: visitor.person.unit, units: units).html)
    }

    /// `person`, `unit`, `roles` and `details` of the one who is invited; answers with the code.
    func invite(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try registrar(visit)
        let asked = try await request.json(upTo: 8_192)
        guard let person = asked["person"]?.text.flatMap({ PersonID($0) }),
            let unit = asked["unit"]?.text.flatMap({ UnitID($0) }),
            let words = asked["roles"]?.items, let details = asked["details"]?.members,
            case let roles = words.compactMap({ $0.text.flatMap(Role.init) }),
            !roles.isEmpty, roles.count == words.count,
            details.allSatisfy({ $0.value.text != nil })
        else { throw WebRefusal.unreadable("invitation") }
        let isOurs = try site.ledger.consult { books in
            books.history.unit(unit) != nil && Reach(visitor.person, books.history).includes(unit)
        }
        guard isOurs else { throw WebRefusal.notYours }
        let code = InvitationCode.fresh()
        let disclosure = try Disclosure(
            person: person.text, salt: Randomness.bytes(Disclosure.saltLength),
            details: Dictionary(details.map { ($0.name, $0.value.text ?? "") }) { first, _ in first
            })
        let invitation = Invitation(
            person, unit: unit, roles: roles, disclosure: disclosure,
            registrar: visitor.person.id, ends: site.clock.milliseconds() + Self.life)
        try site.anteroom.invite(invitation, code: code)
        return Answering.json(
            [
                "code": .string(code.text),
                "address": .string(site.settings.origin + Address.invitation.path(code.text)),
            ], status: .created)
    }

    /// What the invited person sees: who he is to be, and how to make a key.
    func welcome(_ request: Request, _ visit: Visit) async throws -> Response {
        let (invitation, _) = try found(visit)
        let signers = try registrars(of: invitation)
        return Answering(visit).page(
            visit.language("建立自己的密钥", "Make your own key"), scripts: ["welcome"],
            WelcomePage(
                reader: try site.reader(visit, units: [invitation.person.unit]),
                person: invitation.person,
                name: invitation.disclosure.details["name"], registrars: signers
            ).html)
    }

    /// The enrolment as the invited person signed it; it goes on to the registrars.
    func accept(_ request: Request, _ visit: Visit) async throws -> Response {
        let (invitation, code) = try found(visit)
        let drafts = DraftDesk(site: site)
        let draft = try drafts.checked(
            try drafts.read(try await request.bytes(upTo: JSON.Limits.envelope.bytes)))
        let content = ContentID(draft.content.id)
        let statement = try read(draft)
        guard case .office(.enrol(let enrolment)) = statement.act,
            enrolment.person == invitation.person,
            !draft.missing.contains(where: { $0.person == invitation.person.id.text })
        else { throw WebRefusal.unreadable("enrolment") }
        guard try site.anteroom.spend(code, on: content) else { throw WebRefusal.invitationSpent }
        return try await drafts.settle(draft, visit, invitation.person.id)
    }

    private func read(_ draft: Draft) throws(WebRefusal) -> Custody.Statement {
        do throws(NotationError) {
            return try StatementNotation.decode(
                draft.document, payloadType: draft.content.payloadType)
        } catch {
            throw .unreadable("enrolment")
        }
    }

    private func registrar(_ visit: Visit) throws -> Visitor {
        let visitor = try visit.signedIn()
        guard visitor.person.roles.contains(.registrar) else { throw WebRefusal.notYours }
        return visitor
    }

    /// A right code is good from anywhere, however many wrong ones came from the same address.
    ///
    /// A whole region may be behind one. Wrong ones are counted by address and by the invitation they aim at.
    private func found(_ visit: Visit) throws -> (Invitation, InvitationCode) {
        let code = InvitationCode(visit.parameters.get("code") ?? "")
        let now = site.clock.milliseconds()
        if let invitation = try site.anteroom.invitation(code, at: now) {
            return (invitation, code)
        }
        guard guesses.mayTry(visit.peer, at: now) else { throw WebRefusal.tooMany }
        guesses.failed(visit.peer, at: now)
        try site.anteroom.miss(code)
        throw WebRefusal.invitationSpent
    }

    /// Who must countersign: the one who invited, and a registrar of a tier above him.
    private func registrars(of invitation: Invitation) throws -> [RegistrarView] {
        try site.ledger.consult { books in
            let history = books.history
            let above = history.line(of: invitation.person.unit).dropFirst().map(\.id)
            // The centre has nobody above it: a second of its own.
            let offices = above.isEmpty ? [invitation.person.unit] : above
            let others = offices.flatMap { history.rows(RegistrarRow.self, $0.text) }
                .map(\.person).filter { $0 != invitation.registrar }
            let people = [invitation.registrar] + others.prefix(1)
            return try people.compactMap { person in
                try Registers.keys(of: person, in: books.snapshot.database)
                    .first { $0.revokedBy == nil }
                    .map { RegistrarView(person: person, key: $0.key) }
            }
        }
    }
}
