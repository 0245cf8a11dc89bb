import Attestation
import Custody
import Intake
import LedgerStore
import Merkle
import Reports
import Signing
import Spelling
import Views

/// Reads an entry with its signers' enrolments and the proof of its place.
struct EntryReading {
    private let books: Books
    private let site: Site
    private let published: PublishedKeys

    init(_ books: Books, _ site: Site, _ published: PublishedKeys) {
        (self.books, self.site, self.published) = (books, site, published)
    }

    func view(_ entry: Entry) throws -> EntryView {
        let kept = try KeptReading(entry, books, site.sites)
        let (envelope, statement) = (try Books.envelope(entry), try Books.said(entry))
        let content = ContentID(entry.contentID)
        // What was said of a whole copy of the same content was not said of this one.
        let deviations = kept == nil ? books.history.rows(DeviationRow.self, content.hex) : []
        let refusal = kept == nil ? books.history.row(RefusalRow.self, content.hex) : nil
        return EntryView(
            index: entry.index, admitted: entry.header.kind == .admitted,
            received: entry.header.received, content: content, kind: statement?.act.kind,
            envelope: String(decoding: entry.envelope, as: UTF8.self),
            signers: try signers(statement?.parties ?? [], envelope, kept),
            place: try place(entry), deviations: deviations.map(\.deviation),
            refusal: refusal?.refusal, kept: kept?.view)
    }

    /// The parties in their order; then whoever else signed what was kept.
    private func signers(
        _ parties: [Custody.Party], _ envelope: Envelope, _ kept: KeptReading?
    ) throws -> [EntrySigner] {
        let named = try parties.map { party in
            let signature = envelope.signatures.first { KeyID($0.key.digest) == party.key }
            let standing = signature.map { kept?.standing($0.key) ?? .holds } ?? .missing
            return try signer(party.key, party, signature, standing)
        }
        let known = Set(parties.map(\.key))
        let others = try envelope.signatures.filter { !known.contains(KeyID($0.key.digest)) }
            .map { signature in
                try signer(
                    KeyID(signature.key.digest), nil, signature,
                    kept?.standing(signature.key) ?? .unknown)
            }
        return named + others
    }

    private func signer(
        _ id: KeyID, _ party: Custody.Party?, _ signature: Signature?,
        _ standing: SignatureStanding
    ) throws -> EntrySigner {
        let (row, key) = try books.key(Fingerprint(Digest(id))) ?? (nil, nil)
        let person = party?.person ?? row?.person
        return EntrySigner(
            person: person, role: party?.role, key: id, standing: standing,
            unit: person.flatMap { books.history.person($0)?.unit }, pem: key?.pem,
            algorithm: key?.algorithm.rawValue ?? "",
            enrolment: try row.flatMap { try books.entry($0.content)?.index },
            isRevoked: row?.revokedBy != nil,
            assertion: signature?.webauthn.map {
                (Base64.encode($0.authenticatorData), Base64.encode($0.clientDataJSON))
            })
    }

    private func place(_ entry: Entry) throws -> EntryPlace {
        let snapshot = books.snapshot
        let point =
            try snapshot.cosignedCheckpoints(including: entry.index).first
            ?? snapshot.latestCheckpoint()
        let path = try snapshot.tree(size: point.head.size).inclusion(of: entry.index).path
        return EntryPlace(
            header: Base64.encode(entry.header.bytes), size: point.head.size,
            steps: Self.steps(path, index: entry.index, size: point.head.size),
            checkpoint: try checkpoint(point))
    }

    /// On which side each sibling stands, RFC 9162 §2.1.3.2.
    private static func steps(_ path: [Digest], index: Int, size: Int) -> [EntryPlace.Step] {
        var (position, last) = (index, size - 1)
        return path.map { hash in
            let isLeft = position & 1 == 1 || position == last
            if isLeft {
                while position & 1 == 0, position != 0 {
                    position >>= 1
                    last >>= 1
                }
            }
            position >>= 1
            last >>= 1
            return EntryPlace.Step(hash: Base64.encode(hash.bytes), isLeft: isLeft)
        }
    }

    func checkpoint(_ stored: StoredCheckpoint) throws -> CheckpointView {
        let signed = try books.snapshot.cosignedCheckpoint(size: stored.head.size)
        let cosignatures = try books.snapshot.cosignatures(size: stored.head.size).map { one in
            let name = one.signature.name.text
            return CheckpointView.Cosignature(
                name: name, line: one.signature.line, time: one.time,
                pem: published.cosigner(name)?.publicKey.pem)
        }
        return CheckpointView(
            size: stored.head.size, root: Base64.encode(stored.head.root.bytes),
            origin: signed.checkpoint.origin, issued: stored.issued,
            note: String(decoding: signed.bytes, as: UTF8.self),
            logKey: site.ledger.settings.logKey.publicKey.pem, cosignatures: cosignatures)
    }
}
