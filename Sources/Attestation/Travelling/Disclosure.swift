package import Signing
import Spelling

/// Who an opaque person is, opened to the reader of one bundle.
///
/// The enrolment signed only the commitment, so that names can be erased and not exchanged.
package struct Disclosure: Hashable, Sendable {
    /// As long as the hash: whoever guesses a telephone number must not be able to confirm it.
    package static let saltLength = 32

    package let person: String
    package let salt: [UInt8]
    /// What the office knows, by name: family name, telephone, number of the papers.
    package let details: [String: String]

    /// What the enrolment commits to: SHA-256 of the canonical JSON of all three.
    package var commitment: Digest { Digest.sha256(JSON.render(json)) }

    package init(
        person: String, salt: [UInt8], details: [String: String]
    ) throws(BundleError) {
        guard salt.count == Self.saltLength else { throw .saltLength(salt.count) }
        self.person = person
        self.salt = salt
        self.details = details
    }

    init(_ item: JSON) throws(BundleError) {
        let members = try ObjectReader<BundleError>(
            item, "disclosed", required: ["details", "person", "salt"])
        guard let listed = members.member("details")?.members else {
            throw .misshapen(.memberMistyped("disclosed.details"))
        }
        var details: [String: String] = [:]
        for member in listed {
            guard let text = member.value.text else {
                throw .misshapen(.memberMistyped("disclosed.details.\(member.name)"))
            }
            details[member.name] = text
        }
        try self.init(
            person: try members.text("person"), salt: try members.bytes("salt"), details: details)
    }

    var json: JSON {
        [
            "details": .object(details.map { JSON.Member($0.key, .string($0.value)) }),
            "person": .string(person), "salt": .string(Base64.encode(salt)),
        ]
    }
}
