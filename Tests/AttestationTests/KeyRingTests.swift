import Attestation
import Signing
import Testing

struct KeyRingTests {
    @Test func `a ring knows a key by its fingerprint, once, however often it is enrolled`() throws
    {
        let crew = try Crew()
        let ring = KeyRing(crew.all.map(\.key.publicKey) + crew.all.map(\.key.publicKey))
        #expect(ring.count == 3)
        ring.enrol(crew.courier.key.publicKey)
        #expect(ring.count == 3)
        #expect(ring[crew.courier.fingerprint] == crew.courier.key.publicKey)
        #expect(ring[crew.stranger.fingerprint] == nil)
    }

    @Test func `many desks verify while others enrol`() async throws {
        let crew = try Crew()
        let newcomers = try (0..<20).map { try Signer("p-\($0)", "courier", .ed25519) }
        let envelope = try crew.envelope()
        let ring = crew.ring
        let verified = await withTaskGroup(of: Bool.self) { group in
            for newcomer in newcomers {
                group.addTask {
                    ring.enrol(newcomer.key.publicKey)
                    return (try? ring.verify(envelope)) != nil
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(verified == 20)
        #expect(ring.count == 23)
    }
}
