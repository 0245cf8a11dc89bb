import Spelling

/// What an envelope in the ledger says, without who signed it.
///
/// It was read whole and verified when it was admitted; who doubts the ledger reads it as an
/// ``Envelope`` again.
package struct StoredText {
    package let payloadType: String
    package let payload: [UInt8]

    package init(_ envelope: [UInt8]) throws(EnvelopeError) {
        let found: [JSON.Member]
        do throws(SpellingError) {
            found = try JSON.members(
                ["payload", "payloadType"], of: envelope, limits: .envelope)
        } catch {
            throw .misspelled(error)
        }
        let members = try ObjectReader<EnvelopeError>(
            .object(found), "envelope", required: ["payload", "payloadType"])
        payloadType = try members.text("payloadType")
        payload = try members.bytes("payload")
    }
}
