package import Signing
import Spelling

/// One person who must sign, as the signed bytes name her.
package struct Party: Hashable, Sendable {
    package static let most = 16
    package static let longestWord = 64

    package let role: String
    package let person: String
    package let key: Fingerprint
    /// The key itself, from somebody who is not enrolled yet and proves here that it is hers.
    package let spki: [UInt8]?

    /// The parties of a payload: at least one, persons distinct, keys distinct.
    static func all(of document: JSON) throws(EnvelopeError) -> [Party] {
        guard let listed = document["parties"] else {
            throw .misshapen(.memberMissing("payload.parties"))
        }
        guard let items = listed.items else {
            throw .misshapen(.memberMistyped("payload.parties"))
        }
        guard !items.isEmpty else { throw .noParty }
        guard items.count <= most else { throw .tooManyParties(items.count) }
        var parties: [Party] = []
        for item in items {
            let party = try Party(item)
            for other in parties {
                guard other.person != party.person else { throw .personRepeated(party.person) }
                guard other.key != party.key else { throw .keyRepeated(party.key) }
            }
            parties.append(party)
        }
        return parties
    }

    private init(_ item: JSON) throws(EnvelopeError) {
        let members = try ObjectReader<EnvelopeError>(
            item, "party", required: ["key", "person", "role"], optional: ["spki"])
        role = try Self.word(try members.text("role"))
        person = try Self.word(try members.text("person"))
        key = try members.fingerprint("key")
        spki = members.member("spki") == nil ? nil : try members.bytes("spki")
    }

    /// Visible ASCII, so that two that look alike are the same bytes.
    private static func word(_ text: String) throws(EnvelopeError) -> String {
        guard (1...longestWord).contains(text.utf8.count),
            text.utf8.allSatisfy({ (0x21...0x7e).contains($0) })
        else { throw .wordIsForeign(text) }
        return text
    }
}
