import Foundation

/// The peer on PyPI that reads and writes DSSE with other people's code, in a folder of its own.
enum SecureSystemsLib {
    static let requirement = "securesystemslib[crypto]==1.6.0"

    /// CUSTODY_PEERS_VENV says where somebody prepared one; else it is made beside the build.
    private static let folder: URL = {
        let environment = ProcessInfo.processInfo.environment
        if let prepared = environment["CUSTODY_PEERS_VENV"] { return URL(filePath: prepared) }
        return URL(filePath: #filePath)
            .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: ".build/peers")
    }()

    static var python: String { folder.appending(path: "bin/python").path }

    /// Why there is no peer; nil where there is one.
    static let absence: String? = {
        do {
            let command = try Command()
            let probe =
                "import securesystemslib as s, cryptography; assert s.__version__ == '1.6.0'"
            if (try? command.run(python, "-c", probe)) != nil { return nil }
            try command.run("python3", "-m", "venv", folder.path)
            try command.run(python, "-m", "pip", "install", "--quiet", requirement)
            try command.run(python, "-c", probe)
            return nil
        } catch let failed as Command.Failed {
            return failed.output
        } catch {
            return "\(error)"
        }
    }()

    /// Absent, the peer's tests are skipped aloud, but not where CI asks for them.
    static var isExpected: Bool {
        guard ProcessInfo.processInfo.environment["CI"] != "true" else { return true }
        if let absence { print("There is no securesystemslib: \(absence)") }
        return absence == nil
    }

    /// `verify envelope pem…` prints the key ids that verified, or fails unless all did;
    /// `sign envelope pem pem` writes an envelope of two signers and their public keys.
    static let script = """
        import hashlib, json, sys
        from cryptography.hazmat.primitives.asymmetric import ec, ed25519
        from cryptography.hazmat.primitives.serialization import (
            Encoding, PublicFormat, load_pem_public_key)
        from securesystemslib.dsse import Envelope
        from securesystemslib.signer import CryptoSigner, SSlibKey

        def named(key):
            spki = key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            return SSlibKey.from_crypto(key, keyid=hashlib.sha256(spki).hexdigest())

        def canonical(value):
            return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)

        def verify(envelope, *pems):
            keys = [named(load_pem_public_key(open(pem, "rb").read())) for pem in pems]
            found = Envelope.from_dict(json.load(open(envelope))).verify(keys, len(keys))
            print(" ".join(sorted(found)))

        def sign(envelope, *pems):
            private = [
                ed25519.Ed25519PrivateKey.generate(), ec.generate_private_key(ec.SECP256R1())]
            signers = [CryptoSigner(key, named(key.public_key())) for key in private]
            parties = [
                {"key": signer.public_key.keyid, "person": f"p-{place}", "role": "peer"}
                for place, signer in enumerate(signers)]
            payload = canonical({"note": "封条", "parties": parties}).encode()
            made = Envelope(payload, "application/vnd.peer+json", {})
            for signer in signers:
                made.sign(signer)
            members = made.to_dict()
            members["signatures"].sort(key=lambda signature: signature["keyid"])
            open(envelope, "w").write(canonical(members))
            for key, pem in zip(private, pems):
                text = key.public_key().public_bytes(
                    Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
                open(pem, "wb").write(text)

        globals()[sys.argv[1]](*sys.argv[2:])
        """
}
