import Signing
import Spelling
import Testing

@Suite struct DigestTests {
    @Test func `the published values of SHA-256 and SM3 come out`() {
        let abc = Array("abc".utf8)
        #expect(
            Digest.sha256(abc).hex
                == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
        #expect(
            Digest.sm3(abc).hex
                == "66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0")
        #expect(
            Digest.sha256([]).hex
                == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    }

    @Test func `a reused worker agrees with fresh hashing whatever the parts`() {
        let worker = DigestWorker()
        let (first, second) = (Array("over".utf8), Array("lap".utf8))
        let (left, right) = (Digest.sha256(first), Digest.sha256(second))
        #expect(worker.sha256(first) == left)
        #expect(worker.sha256(prefix: 0, first) == Digest.sha256([0] + first))
        #expect(worker.sha256(prefix: 0, first, second) == Digest.sha256([0] + first + second))
        #expect(
            worker.sha256(prefix: 1, left, right)
                == Digest.sha256([1] + left.bytes + right.bytes))
        #expect(worker.sha256([]) == Digest.sha256([]))
    }

    @Test func `nothing but thirty-two bytes becomes a digest`() {
        #expect(Digest([UInt8](repeating: 1, count: 31)) == nil)
        #expect(Digest([UInt8](repeating: 1, count: 33)) == nil)
        #expect(Digest(hex: String(repeating: "A", count: 64)) == nil)
        #expect(Digest(hex: String(repeating: "a", count: 62)) == nil)
        let digest = Digest.sha256([7])
        #expect(Digest(digest.bytes) == digest && Digest(hex: digest.hex) == digest)
    }

    @Test func `digests are ordered as their bytes are`() {
        let digests = (0..<200).map { Digest.sha256([UInt8($0)]) }
        let byText = digests.sorted { $0.hex < $1.hex }
        #expect(digests.sorted() == byText)
    }

    @Test func `random bytes are as many as asked and never the same twice`() {
        #expect(Randomness.bytes(0).isEmpty)
        #expect(Randomness.bytes(32).count == 32)
        #expect(Randomness.bytes(32) != Randomness.bytes(32))
    }
}
