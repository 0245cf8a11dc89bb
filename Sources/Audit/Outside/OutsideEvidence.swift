package import Attestation
package import Merkle
import Signing
package import Spelling

/// What others have of a ledger: a file of a cosigner, a courier or an opposing party.
package struct OutsideEvidence: Sendable {
    /// The file's name, for the report.
    package let name: String
    let testimonies: [Testimony]

    /// Reads a signed checkpoint with or without cosignatures, a cosigner's file, an
    /// acknowledgement, a `.tlog-proof`, a bundle, a duty record or a verifier key; which, its
    /// bytes tell.
    package init(name: String, _ bytes: [UInt8]) throws(OutsideEvidenceError) {
        self.name = name
        let text = String(decoding: bytes, as: UTF8.self)
        guard let first = bytes.first else { throw .empty }
        if first == UInt8(ascii: "{") {
            testimonies = try Self.document(bytes)
        } else if text.hasPrefix("c2sp.org/tlog-proof@v1\n") {
            testimonies = [try Self.proof(bytes)]
        } else if !text.dropLast().contains("\n") {
            let line = text.hasSuffix("\n") ? String(text.dropLast()) : text
            do throws(NoteError) { testimonies = [.logKey(try NoteKey(line))] } catch {
                throw .key(error)
            }
        } else {
            testimonies = [.checkpoint(try Self.checkpoint(bytes), log: nil)]
        }
    }

    private static func document(
        _ bytes: [UInt8]
    ) throws(OutsideEvidenceError) -> [Testimony] {
        let json: JSON
        do throws(SpellingError) { json = try JSON.parse(bytes, limits: .bundle) } catch {
            throw .misspelled(error)
        }
        switch json["format"]?.text {
        case "custody-cosigner/v1": return try cosigned(json)
        case "custody-acknowledgement/v1": return try acknowledged(json)
        case Bundle.format:
            let bundle = try whole { () throws(BundleError) in try Bundle.parse(bytes) }
            return try exhibited([bundle.statement] + bundle.enrolments)
        case DutyRecord.format:
            let record = try whole { () throws(BundleError) in try DutyRecord.parse(bytes) }
            return try exhibited(record.statements + record.enrolments)
        case let other: throw .formatUnknown(other ?? "")
        }
    }

    /// What a cosigner remembers, of every log that it ever cosigned.
    private static func cosigned(_ json: JSON) throws(OutsideEvidenceError) -> [Testimony] {
        var testimonies: [Testimony] = []
        for log in try items(json, "logs") {
            let key: NoteKey
            do throws(NoteError) { key = try NoteKey(log["key"]?.text ?? "") } catch {
                throw .key(error)
            }
            testimonies.append(.logKey(key))
            for item in try items(log, "checkpoints") {
                guard let text = item.text else { throw .member("checkpoints") }
                testimonies.append(.checkpoint(try checkpoint(Array(text.utf8)), log: key))
            }
        }
        return testimonies
    }

    private static func acknowledged(_ json: JSON) throws(OutsideEvidenceError) -> [Testimony] {
        guard let content = json["content"]?.text.flatMap({ Digest(hex: $0) }) else {
            throw .member("content")
        }
        guard let index = json["index"]?.whole.flatMap({ Int(exactly: $0) }), index >= 0 else {
            throw .member("index")
        }
        guard let admitted = json["admitted"]?.truth else { throw .member("admitted") }
        guard let received = json["received"]?.whole else { throw .member("received") }
        guard let text = json["checkpoint"]?.text else { throw .member("checkpoint") }
        let signed = try checkpoint(Array(text.utf8))
        guard signed.checkpoint.head.size > index else { throw .member("index") }
        let claim = AcknowledgedEntry(
            content: content, index: index, admitted: admitted, received: received,
            origin: signed.checkpoint.origin)
        return [.checkpoint(signed, log: nil), .acknowledged(claim)]
    }

    private static func whole<File>(
        _ parse: () throws(BundleError) -> File
    ) throws(OutsideEvidenceError) -> File {
        do throws(BundleError) { return try parse() } catch { throw .bundle(error) }
    }

    private static func exhibited(
        _ exhibits: [Exhibit]
    ) throws(OutsideEvidenceError) -> [Testimony] {
        var testimonies: [Testimony] = []
        for exhibit in exhibits {
            for text in exhibit.proofs {
                testimonies.append(try proof(Array(text.utf8), of: exhibit.envelope))
            }
            for text in exhibit.checkpoints {
                testimonies.append(.checkpoint(try checkpoint(Array(text.utf8)), log: nil))
            }
        }
        return testimonies
    }

    private static func proof(
        _ bytes: [UInt8], of envelope: Envelope? = nil
    ) throws(OutsideEvidenceError) -> Testimony {
        do throws(OfflineProofError) {
            let proof = try OfflineProof(bytes)
            return .proof(proof, try signed(proof), of: envelope)
        } catch {
            throw .proof(error)
        }
    }

    private static func signed(
        _ proof: OfflineProof
    ) throws(OfflineProofError) -> SignedCheckpoint {
        do throws(CheckpointError) { return try SignedCheckpoint(proof.checkpoint) } catch {
            throw .untrusted(.checkpoint(error))
        }
    }

    private static func checkpoint(
        _ bytes: [UInt8]
    ) throws(OutsideEvidenceError) -> SignedCheckpoint {
        do throws(CheckpointError) { return try SignedCheckpoint(bytes) } catch {
            throw .checkpoint(error)
        }
    }

    private static func items(
        _ json: JSON, _ name: String
    ) throws(OutsideEvidenceError) -> [JSON] {
        guard let items = json[name]?.items else { throw .member(name) }
        return items
    }
}

/// Why a file is no evidence that an audit can use.
package enum OutsideEvidenceError: Error, Hashable, Sendable {
    case empty
    case misspelled(SpellingError)
    case formatUnknown(String)
    /// A member that is missing or cannot be.
    case member(String)
    case checkpoint(CheckpointError)
    case proof(OfflineProofError)
    case bundle(BundleError)
    case key(NoteError)
}
