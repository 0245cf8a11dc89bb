import Attestation
import Signing
import Testing

struct BitFlipTests {
    /// Every bit of a three-party envelope; ECDSA and SM2 signatures included.
    @Test func `no flipped bit verifies`() throws {
        let crew = try Crew()
        let honest = try crew.envelope().bytes
        let ring = crew.ring
        #expect(try ring.verify(try Envelope.parse(honest)).parties.count == 3)
        for place in honest.indices {
            for bit in 0..<8 {
                var lie = honest
                lie[place] ^= 1 << UInt8(bit)
                let verified = try? ring.verify(try Envelope.parse(lie))
                #expect(verified == nil, "byte \(place), bit \(bit)")
            }
        }
    }

    @Test func `no cut and no added byte verifies`() throws {
        let crew = try Crew()
        let honest = try crew.envelope().bytes
        for length in honest.indices {
            #expect(throws: EnvelopeError.self) { try Envelope.parse(Array(honest[..<length])) }
        }
        for place in 0...honest.count {
            var lie = honest
            lie.insert(0x20, at: place)
            #expect(throws: EnvelopeError.self) { try Envelope.parse(lie) }
        }
    }
}
