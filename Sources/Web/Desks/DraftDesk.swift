import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Notation
import Signing
import Spelling
import Views

/// Drafts on their way from one signer's device to the next.
struct DraftDesk {
    let site: Site

    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let drafts = try site.anteroom.drafts(of: visitor.person.id).map { waiting in
            DraftView(
                content: waiting.content, kind: waiting.kind,
                kept: Instant(seconds: waiting.kept / 1000), isMine: !waiting.hasSigned,
                missing: ((try? Draft.parse(waiting.file))?.missing ?? [])
                    .compactMap { PersonID($0.person) })
        }
        let reader = try site.reader(visit, people: drafts.flatMap(\.missing))
        return Answering(visit).page(
            visit.language("待签", "To sign"), at: .drafts, scripts: ["drafts-page"],
            DraftsPage(reader: reader, drafts: drafts).html)
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let draft = try found(try visit.hash("content"), for: visitor)
        return Answering(visit).page(
            visit.language("核对并签名", "Compare and sign"), at: .drafts, scripts: ["draft-page"],
            words: try SheetNames(site: site).words(visit.language, in: draft.document),
            DraftPage(
                reader: visit.reader, draft: String(decoding: draft.bytes, as: UTF8.self),
                maySign: draft.missing.contains { $0.key.hex == visitor.key.hex },
                mayWithdraw: has(visitor, signed: draft)
            ).html)
    }

    /// Takes a draft in from one of its parties; complete, it goes to the desk at once.
    func keep(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let offered = try read(try await request.bytes(upTo: JSON.Limits.envelope.bytes))
        guard offered.parties.contains(where: { $0.key.hex == visitor.key.hex }) else {
            throw WebRefusal.notYours
        }
        return try await settle(try checked(offered), visit, visitor.person.id)
    }

    /// One more signature: the body is the signature as envelopes carry it.
    func sign(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        var draft = try found(try visit.hash("content"), for: visitor)
        let signature = try SignatureText.read(try await request.json(upTo: 16_384))
        guard signature.key.hex == visitor.key.hex else { throw WebRefusal.notYours }
        if draft.missing.contains(where: { $0.key == signature.key }) {
            try add(signature, to: &draft)
        }
        return try await settle(draft, visit, visitor.person.id)
    }

    /// Gives up a draft that nobody will complete.
    ///
    /// The desk refuses it and keeps it, so that the feed of whoever signed it has no hole.
    func withdraw(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let content: ContentID = try visit.hash("content")
        let draft = try found(content, for: visitor)
        guard has(visitor, signed: draft) else { throw WebRefusal.notYours }
        let answer = try await site.submit(draft.bytes)
        if answer.acknowledgement != nil { try site.anteroom.drop(content) }
        return try site.told(answer, visit)
    }

    private func has(_ visitor: Visitor, signed draft: Draft) -> Bool {
        draft.signatures.contains { $0.key.hex == visitor.key.hex }
    }

    /// A draft that arrives as a file; every signature on it is checked anew.
    func checked(_ offered: Draft) throws -> Draft {
        var draft = try Draft(
            payloadType: offered.content.payloadType, document: offered.document)
        for signature in offered.signatures { try add(signature, to: &draft) }
        return draft
    }

    func settle(_ signed: Draft, _ visit: Visit, _ drafter: PersonID) async throws -> Response {
        let content = ContentID(signed.content.id)
        guard let kind = PayloadType.kind(of: signed.content.payloadType) else {
            throw WebRefusal.unreadable("payloadType")
        }
        let now = site.clock.milliseconds()
        let draft = try site.anteroom.keep(
            signed, content, kind: kind, drafter: drafter, at: now)
        guard draft.missing.isEmpty else {
            // Somebody else completed or gave it up at the same moment: what is kept now is a ghost.
            if let entry = try site.ledger.consult({ try $0.entry(content) }) {
                try site.anteroom.drop(content)
                return try site.told(try await site.submit(entry.envelope), visit)
            }
            await site.boards.changed()
            return Answering.json(
                [
                    "answer": "draft", "content": .string(content.hex),
                    "missing": .array(draft.missing.map { .string($0.person) }),
                ], status: .accepted)
        }
        let answer = try await site.submit(try draft.completed().bytes)
        try Enrolled(site: site).keepDetails(answer)
        // Not before it is in the ledger: what is lost here would be lost for good.
        if answer.acknowledgement != nil { try site.anteroom.drop(content) }
        return try site.told(answer, visit)
    }

    private func add(_ signature: Signature, to draft: inout Draft) throws {
        guard let key = try key(signature.key, introducedBy: draft) else {
            throw WebRefusal.unreadable("keyid")
        }
        do throws(DraftError) {
            try draft.add(signature, by: key, sites: site.sites)
        } catch {
            throw WebRefusal.unreadable("signature")
        }
    }

    /// An enrolled key, or the one that the draft itself brings along to be enrolled.
    private func key(_ id: Fingerprint, introducedBy draft: Draft) throws -> PublicKey? {
        let enrolled = try KeyID(id.hex).flatMap { try site.key($0) }
            .flatMap { Base64.decode($0.spki) }
        let introduced = draft.parties.first { $0.key == id }?.spki
        return (enrolled ?? introduced).flatMap { try? PublicKey(spki: $0) }
    }

    func read(_ bytes: [UInt8]) throws(WebRefusal) -> Draft {
        do throws(EnvelopeError) {
            return try Draft.parse(bytes)
        } catch {
            throw .unreadable("draft")
        }
    }

    private func found(_ content: ContentID, for visitor: Visitor) throws -> Draft {
        guard let draft = try site.anteroom.draft(content) else { throw WebRefusal.notFound }
        guard draft.parties.contains(where: { $0.person == visitor.person.id.text }) else {
            throw WebRefusal.notYours
        }
        return draft
    }
}
