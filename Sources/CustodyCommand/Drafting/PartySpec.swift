import Custody
import Intake
import Signing
import Spelling

/// A signer as typed: `role:person:key`, the key being a fingerprint or a key file.
struct PartySpec {
    let role: Role
    let person: PersonID
    /// A fingerprint, or the path of a key file.
    let key: String

    init(_ text: String) throws {
        let parts = text.split(separator: ":", maxSplits: 2).map(String.init)
        guard parts.count == 3 else {
            throw Complaint(
                .unreadable, "签名人“\(text)”应写成 身份:人员编号:密钥。",
                "The signer ‘\(text)’ should be role:person:key.")
        }
        guard
            let role = Role(rawValue: parts[0])
                ?? Role.allCases.first(where: {
                    $0.wording.chinese == parts[0]
                })
        else {
            let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
            throw Complaint(
                .unreadable, "没有“\(parts[0])”这种身份；有 \(roles)。",
                "There is no role ‘\(parts[0])’; there are \(roles).")
        }
        guard let person = PersonID(parts[1]) else {
            throw Complaint(
                .unreadable, "“\(parts[1])”不是人员编号（字母、数字及 . _ -）。",
                "‘\(parts[1])’ is no person's identifier (A–Z a–z 0–9 . _ -).")
        }
        (self.role, self.person, key) = (role, person, parts[2])
    }

    /// Somebody who signs elsewhere: by fingerprint, or by his public key's file.
    func party(introduces: Bool) throws -> Custody.Party {
        if let id = KeyID(key), !introduces {
            return Custody.Party(role: role, person: person, key: id)
        }
        let pem = try KeyFile.text(key)
        guard !pem.contains("PRIVATE KEY") else {
            throw Complaint(
                .unreadable, "\(key) 是私钥；别处签名的人（--party）只给公钥。",
                "\(key) is a private key; of who signs elsewhere (--party) only the public half is "
                    + "needed.",
                wayOut: Wording(
                    "给 .pub 文件或指纹（custody keys show --key \(key)）；人在现场就用 --by",
                    "give the .pub file or the fingerprint (custody keys show --key \(key)); who is "
                        + "here signs by --by"))
        }
        do throws(KeyError) {
            return party(try PublicKey(pem: pem), introduces: introduces)
        } catch {
            throw Complaint(error, in: key)
        }
    }

    func party(_ key: PublicKey, introduces: Bool) -> Custody.Party {
        Custody.Party(
            role: role, person: person, key: KeyID(key.fingerprint.digest),
            spki: introduces ? Base64.encode(key.spki) : nil)
    }
}
