import Attestation
import Custody
import Intake
import LedgerStore
import Merkle
import Registers
import Signing
import Spelling

/// Writes one moment of a ledger as files; the checkpoint comes last, so that what has one is whole.
struct ExportWriting {
    let folder: String
    let books: Books
    let settings: LedgerSettings

    func write() throws -> Int {
        for name in ["entries", "keys"] { try Files.makeFolder("\(folder)/\(name)") }
        let head = try books.snapshot.latestCheckpoint().head
        var entries: [Entry] = []
        for index in 0..<head.size {
            guard let entry = try books.snapshot.entry(index) else {
                throw LedgerError.corrupt(.entryMissing(index: index))
            }
            try write(entry)
            entries.append(entry)
            if entries.count == TileCoordinate.fullWidth || index == head.size - 1 {
                try writeBundle(entries)
                entries = []
            }
        }
        try writeTiles(head.size)
        try writeKeys()
        try put("VERIFY.txt", Array(VerifyText.text.utf8))
        try put("checkpoint", try books.snapshot.cosignedCheckpoint(size: head.size).bytes)
        return head.size
    }

    /// An envelope, what it carries and who signed it, each as a file that openssl reads.
    private func write(_ entry: Entry) throws {
        let envelope = try Books.envelope(entry)
        let stem = "entries/\(entry.index)"
        try put("\(stem).header", entry.header.bytes)
        try put("\(stem).envelope.json", entry.envelope)
        try put("\(stem).payload.json", envelope.payload)
        try put("\(stem).type", Array(envelope.payloadType.utf8))
        for signature in envelope.signatures {
            try put("\(stem).\(signature.key.hex).sig", signature.bytes)
            guard let webauthn = signature.webauthn else { continue }
            try put("\(stem).\(signature.key.hex).authenticator", webauthn.authenticatorData)
            try put("\(stem).\(signature.key.hex).client", webauthn.clientDataJSON)
        }
    }

    /// C2SP tlog-tiles: each leaf after its length in sixteen bits.
    private func writeBundle(_ entries: [Entry]) throws {
        guard let first = entries.first,
            let place = TileCoordinate(
                level: 0, index: first.index / TileCoordinate.fullWidth, width: entries.count)
        else { return }
        var bytes: [UInt8] = []
        for entry in entries {
            let leaf = entry.header.bytes + entry.envelope
            bytes += [UInt8(leaf.count >> 8), UInt8(leaf.count & 255)] + leaf
        }
        try put(place.entriesPath, bytes)
    }

    private func writeTiles(_ size: Int) throws {
        for level in 0...7 {
            let hashes = size >> (8 * level)
            for index in 0..<(hashes / TileCoordinate.fullWidth) {
                guard let place = TileCoordinate(level: level, index: index) else { return }
                try writeTile(place)
            }
        }
        for place in TileCoordinate.edge(ofSize: size) { try writeTile(place) }
    }

    private func writeTile(_ place: TileCoordinate) throws {
        try put(place.path, Tile.join(try books.snapshot.tiles.tile(place)))
    }

    private func writeKeys() throws {
        for row in try Registers.all(KeyRow.self, in: books.snapshot.database) {
            guard let spki = Base64.decode(row.spki) else { continue }
            let key = try PublicKey(spki: spki)
            try put("keys/\(row.key.hex).pem", Array(key.pem.utf8))
            try put("keys/\(row.key.hex).person", Array((row.person.text + "\n").utf8))
        }
        try put("keys/log.vkey", Array((settings.logKey.text + "\n").utf8))
        try put("keys/log.pem", Array(settings.logKey.publicKey.pem.utf8))
    }

    private func put(_ name: String, _ bytes: [UInt8]) throws {
        let path = "\(folder)/\(name)"
        if let slash = path.lastIndex(of: "/") { try Files.makeFolder(String(path[..<slash])) }
        try Files.put(path, bytes)
    }
}
