import Signing

/// The sum over a register's rows, whatever their order: two registers with one sum are the same.
///
/// Each row is hashed under a key that is drawn for this audit, so that nobody who wrote the file
/// can have made rows whose hashes cancel out.
struct RowSum: Hashable, Sendable {
    private(set) var count = 0
    private var lanes = SIMD4<UInt64>()

    mutating func add(_ row: Digest) {
        count += 1
        var lane = SIMD4<UInt64>()
        for (place, byte) in row.bytes.enumerated() {
            lane[place >> 3] = lane[place >> 3] << 8 | UInt64(byte)
        }
        lanes &+= lane
    }
}

/// Hashes rows under one audit's key; each owner keeps his own.
struct RowHasher {
    private let key: [UInt8]
    private let worker = DigestWorker()

    init(key: [UInt8]) { self.key = key }

    func hash(_ row: RowText) -> Digest { worker.sha256(prefix: 0, key, row.bytes) }
}
