import Signing
import Spelling

/// The steps of WebAuthn §7.2 that do not need a session; for a statement the challenge is its
/// content id.
struct WebAuthnCheck {
    let sites: [RelyingParty]

    func check(
        _ assertion: WebAuthnAssertion, _ signature: [UInt8], over challenge: Digest,
        by key: PublicKey
    ) throws(WebAuthnError) {
        guard key.algorithm != .sm2 else { throw .algorithmNotRegistered }
        let site = try site(asking: assertion.clientDataJSON, for: challenge)
        try check(assertion.authenticatorData, answers: site)
        let hash = Digest.sha256(assertion.clientDataJSON)
        guard key.verifies(signature, over: assertion.authenticatorData + hash.bytes) else {
            throw .signatureFalse
        }
    }

    private func site(
        asking clientDataJSON: [UInt8], for expected: Digest
    ) throws(WebAuthnError) -> RelyingParty {
        let account: ForeignJSON
        do throws(SpellingError) {
            account = try ForeignJSON.parse(clientDataJSON)
        } catch {
            throw .clientDataMisspelled(error)
        }
        guard account["type"]?.text == "webauthn.get" else { throw .typeIsNotGet }
        let challenge = account["challenge"]?.text.flatMap { Base64.urlDecode($0) }
        guard challenge == expected.bytes else { throw .challengeDiffers }
        let sameOrigin = account["crossOrigin"] == nil || account["crossOrigin"] == .bool(false)
        guard sameOrigin, account["topOrigin"] == nil else { throw .crossOrigin }
        let origin = account["origin"]?.text ?? ""
        // Outside ASCII, equal strings need not be equal bytes.
        guard origin.utf8.allSatisfy({ $0 < 0x80 }),
            let site = sites.first(where: { $0.origins.contains(origin) })
        else { throw .originNotAllowed(origin) }
        return site
    }

    /// §6.1: 32 bytes of site, one of flags, four of a counter, extensions only where flagged.
    private func check(
        _ authenticatorData: [UInt8], answers site: RelyingParty
    ) throws(WebAuthnError) {
        guard authenticatorData.count >= 37 else { throw .authenticatorDataMisshapen }
        let flags = Flags(rawValue: authenticatorData[32])
        let extended = flags.contains(.extensions)
        guard extended == (authenticatorData.count > 37), !flags.contains(.newCredential),
            flags.contains(.mayBackUp) || !flags.contains(.backedUp)
        else { throw .authenticatorDataMisshapen }
        guard authenticatorData.starts(with: site.idHash) else { throw .relyingPartyDiffers }
        guard flags.contains(.userPresent) else { throw .userNotPresent }
        guard flags.contains(.userVerified) else { throw .userNotVerified }
    }
}

private struct Flags: OptionSet {
    let rawValue: UInt8

    static let userPresent = Flags(rawValue: 1)
    static let userVerified = Flags(rawValue: 1 << 2)
    static let mayBackUp = Flags(rawValue: 1 << 3)
    static let backedUp = Flags(rawValue: 1 << 4)
    static let newCredential = Flags(rawValue: 1 << 6)
    static let extensions = Flags(rawValue: 1 << 7)
}
