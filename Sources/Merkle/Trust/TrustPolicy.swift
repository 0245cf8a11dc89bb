/// Which logs and how many cosigners to believe: C2SP tlog-policy.
package struct TrustPolicy: Sendable {
    /// A log or a witness, as one line of the policy defines it.
    package struct Party: Hashable, Sendable {
        package let key: NoteKey
        package let address: String?
    }

    /// What has to have cosigned.
    indirect enum Quorum: Sendable {
        case none
        case witness(NoteKey)
        case group(threshold: Int, members: [Quorum])

        func isMet(by cosigners: Set<NoteKey>) -> Bool {
            switch self {
            case .none: true
            case .witness(let key): cosigners.contains(key)
            case .group(let threshold, let members):
                members.count { $0.isMet(by: cosigners) } >= threshold
            }
        }
    }

    package let logs: [Party]
    package let witnesses: [Party]
    let quorum: Quorum

    package init(_ bytes: [UInt8]) throws(PolicyError) {
        var draft = PolicyDraft()
        guard bytes.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A }) else {
            throw PolicyError(line: 0, fault: .controlCharacter)
        }
        guard bytes.isEmpty || bytes.last == UInt8(ascii: "\n") else {
            throw PolicyError(line: 0, fault: .unterminatedLine)
        }
        let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        for (number, line) in lines.enumerated() {
            let words = line.split { $0 == 0x20 || $0 == 0x09 }.map { Array($0) }
            guard let first = words.first, first.first != UInt8(ascii: "#") else { continue }
            do throws(PolicyFault) { try draft.take(words) } catch {
                throw PolicyError(line: number + 1, fault: error)
            }
        }
        guard let quorum = draft.quorum else { throw PolicyError(line: 0, fault: .noQuorum) }
        logs = draft.logs
        witnesses = draft.witnesses
        self.quorum = quorum
    }

    /// Whether these cosigners together are enough.
    package func isMet(by cosigners: Set<NoteKey>) -> Bool { quorum.isMet(by: cosigners) }

    /// Verifies a checkpoint's bytes and that enough witnesses cosigned them.
    package func verified(_ note: [UInt8]) throws(TrustRefusal) -> VerifiedCheckpoint {
        let verified: VerifiedCheckpoint
        do throws(CheckpointError) {
            verified = try SignedCheckpoint(note)
                .verified(logs: logs.map(\.key), cosigners: witnesses.map(\.key))
        } catch {
            throw .checkpoint(error)
        }
        guard isMet(by: Set(verified.cosignatures.map(\.key))) else { throw .quorumNotMet }
        return verified
    }
}

/// Why a policy does not trust a checkpoint.
package enum TrustRefusal: Error, Hashable, Sendable {
    case checkpoint(CheckpointError)
    case quorumNotMet
}
