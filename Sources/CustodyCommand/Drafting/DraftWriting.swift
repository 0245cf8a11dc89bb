import Attestation
import Custody
import Drafting
import Intake
import Merkle
import Notation
import Signing
import Spelling

/// Writes a statement down around its fields, has those sign who are here, and keeps the file.
struct DraftWriting {
    let header: HeaderOptions
    let surroundings: Surroundings

    init(_ header: HeaderOptions, _ output: Output) throws {
        self.header = header
        surroundings = try Surroundings(header, output)
    }

    /// One statement; the answer says where it lies and who has yet to sign.
    func write(_ kind: ActKind, _ fields: JSON, _ output: Output) throws {
        output.give([try keep(kind, fields)])
    }

    /// Drafts, signs and keeps one statement.
    func keep(_ kind: ActKind, _ fields: JSON, out: String? = nil) throws -> KeptDraft {
        let feed = try DeviceFeed(header.feed)
        let (parties, keys) = try signers()
        let statement = try statement(kind, fields, parties, feed.stamp)
        var draft = try Draft(
            payloadType: PayloadType.of(kind), document: StatementNotation.write(statement))
        for key in keys { try draft.sign(with: key) }
        let content = ContentID(draft.content.id)
        let ending = draft.missing.isEmpty ? "envelope" : "draft"
        let path = out ?? header.out ?? "\(kind.rawValue)-\(content.hex.prefix(8)).\(ending).json"
        try Files.demandNew([path])
        // Counted before it exists: a number that is missing is harmless, one that is used twice is not.
        try feed.advance(past: content)
        try Files.create(path, draft.bytes)
        return KeptDraft(path: path, kind: kind, draft: draft)
    }

    private func statement(
        _ kind: ActKind, _ fields: JSON, _ parties: [Custody.Party], _ stamp: DeviceStamp
    ) throws -> Custody.Statement {
        let read = try ActForm.statement(ActForm.sample(kind, act: fields))
        let draftsman = Draftsman(exam: surroundings.exam, ledger: surroundings.ledger)
        let at = try header.at.map(Times.read) ?? WallClock.machine.instant
        return draftsman.statement(
            read.act, at: at, place: try header.place.map { try Identifier.read($0, "place") },
            parties: parties, device: stamp, seen: seen(by: parties),
            chains: try surroundings.links(of: read.act, typed: try typedLinks()))
    }

    /// Whoever signs a draft has the checkpoint in it before him.
    private func seen(by parties: [Custody.Party]) -> [SeenCheckpoint] {
        guard let head = surroundings.seen, head.size > 0 else { return [] }
        return parties.map {
            SeenCheckpoint(person: $0.person, size: head.size, root: RootHash(head.root))
        }
    }

    private func typedLinks() throws -> [ContainerID: ContentID] {
        var links: [ContainerID: ContentID] = [:]
        for text in header.follows {
            let (container, statement) = try Pair.read(text, "--follows")
            links[try Identifier.read(container, "container")] = try Mention.content(statement)
        }
        return links
    }

    private func signers() throws -> ([Custody.Party], [PrivateKey]) {
        var parties: [Custody.Party] = []
        var keys: [PrivateKey] = []
        for text in header.signers {
            let spec = try PartySpec(text)
            let offered = try header.passphrase.unlocking(spec.key)
            let key = try KeyFile.read(spec.key, passphrase: offered)
            parties.append(spec.party(key.publicKey, introduces: introduces(spec)))
            keys.append(key)
        }
        for text in header.parties {
            let spec = try PartySpec(text)
            parties.append(try spec.party(introduces: introduces(spec)))
        }
        guard !parties.isEmpty else { throw Complaint(EnvelopeError.noParty) }
        return (parties, keys)
    }

    private func introduces(_ spec: PartySpec) -> Bool {
        header.introduce.contains(spec.person.text)
    }
}

/// `name=value`, as options carry them.
enum Pair {
    static func read(_ text: String, _ option: String) throws -> (String, String) {
        guard let mark = text.firstIndex(of: "="), mark != text.startIndex else {
            throw Complaint(
                .unreadable, "\(option) 应写成 名称=值，不是“\(text)”。",
                "\(option) wants name=value, not ‘\(text)’.")
        }
        return (String(text[..<mark]), String(text[text.index(after: mark)...]))
    }
}
