import Attestation
import Custody
import Drafting
import Intake
import LedgerStore
import Notation
import Registers
import Signing
import Spelling

/// What was typed as a statement that only lacks the device's stamp and the signatures.
///
/// `act` with the fields, `role` of the visitor, `others` who sign as `{person, role}`, `place`,
/// `at`, and `follows` with the statement that a container's next one continues.
struct Preparation {
    private let kind: ActKind
    private let typed: JSON
    private let visitor: Visitor
    private let books: Books
    private let now: Instant

    init(_ kind: ActKind, _ typed: JSON, _ visitor: Visitor, _ books: Books, now: Instant) {
        (self.kind, self.typed, self.visitor) = (kind, typed, visitor)
        (self.books, self.now) = (books, now)
    }

    func json(_ language: Language) throws -> JSON {
        let read = try statement()
        let parties = try parties(of: read.act)
        let chains = try links(of: read.act)
        let place = typed["place"]?.text.flatMap { $0.isEmpty ? nil : PlaceID($0) }
        let at = typed["at"]?.text.flatMap { TypedInstant.read($0) } ?? now
        guard let genesis = books.history.genesis else { throw WebRefusal.notFound }
        let whole = Draftsman(exam: genesis.exam, ledger: genesis.ledger).statement(
            read.act, at: at, place: place, parties: parties, device: read.device,
            chains: chains)
        let written = StatementNotation.write(whole)
        return .fields([
            ("answer", "prepared"), ("kind", .string(kind.rawValue)), ("act", written["act"]),
            ("parties", written["parties"]), ("chains", written["chains"]),
            ("place", written["place"]), ("at", typed["at"] == nil ? nil : written["at"]),
            ("foretold", try Foretelling(books, language).json(whole)),
        ])
    }

    private func statement() throws -> Custody.Statement {
        do throws(NotationError) {
            return try ActForm.statement(
                ActForm.sample(kind, act: typed["act"] ?? .object([])))
        } catch {
            throw FormFlaw(error)
        }
    }

    private func links(of act: Act) throws -> [ChainLink] {
        var said: [ContainerID: ContentID] = [:]
        for member in typed["follows"]?.members ?? [] {
            guard let container = ContainerID(member.name),
                let content = member.value.text.flatMap({ ContentID($0) })
            else { throw WebRefusal.unreadable("follows") }
            said[container] = content
        }
        do throws(ChainUnclear) {
            return try Chaining(history: books.history, said: said).links(of: act)
        } catch .contested(let container) {
            var flaw = FormFlaw(
                Wording(
                    "\(container) 有争议，有两条记录链。", "\(container) is contested: it has two chains."),
                Wording("选定这一次接续哪一条", "say which of them this one continues"))
            flaw.contested = (container, books.history.container(container)?.heads ?? [])
            throw flaw
        } catch .unknown(let container) {
            throw FormFlaw(
                Wording("账上没有 \(container)。", "The ledger does not know \(container)."),
                Wording("核对编号；新箱先装箱登记", "check its number; a new one is packed first"))
        }
    }

    /// The visitor, whom he names beside him, and whom the act itself names as its signers.
    private func parties(of act: Act) throws -> [Custody.Party] {
        let offer = ActOffer(kind)
        let own =
            typed["role"]?.text.flatMap(Role.init(rawValue:)) ?? offer.role(of: visitor.person)
        guard let own else {
            throw FormFlaw(
                Wording("您的身份不签这种记录。", "None of your roles signs this."),
                Wording("请有此职责的人办理", "ask whoever has that duty"))
        }
        var parties = [Custody.Party(role: own, person: visitor.person.id, key: visitor.key)]
        for other in typed["others"]?.items ?? [] {
            guard let person = other["person"]?.text.flatMap({ PersonID($0) }),
                !parties.contains(where: { $0.person == person })
            else { continue }
            let role = other["role"]?.text.flatMap(Role.init(rawValue:))
            parties.append(try party(person, role, offer))
        }
        for person in act.signing where !parties.contains(where: { $0.person == person }) {
            parties.append(try party(person, nil, offer))
        }
        return parties
    }

    private func party(
        _ id: PersonID, _ role: Role?, _ offer: ActOffer
    ) throws -> Custody.Party {
        guard let person = books.history.person(id), let role = role ?? offer.role(of: person),
            let key = try books.key(of: id)
        else {
            throw FormFlaw(
                Wording("\(id) 没有登记，或没有可用的密钥。", "\(id) is not enrolled or has no key."),
                Wording("先登记此人，或换一个人", "enrol him first, or choose somebody else"))
        }
        return Custody.Party(role: role, person: id, key: key)
    }
}

extension Books {
    /// The newest key of a person that is not revoked: whoever is enrolled has signed with it.
    func key(of person: PersonID) throws -> KeyID? {
        let signed = history.rows(SignatureRow.self, person.text).reversed().map(\.key)
        let usable = signed.first { history.row(KeyRow.self, $0.hex)?.revokedBy == nil }
        if let usable { return usable }
        return try Registers.keys(of: person, in: snapshot.database)
            .first { $0.revokedBy == nil }?.key
    }
}
