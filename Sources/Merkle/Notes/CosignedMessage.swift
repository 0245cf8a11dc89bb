/// What a cosigner signs: C2SP tlog-cosignature, "Ed25519 signed message".
enum CosignedMessage {
    static func bytes(_ text: String, at seconds: Int64) -> [UInt8] {
        Array("cosignature/v1\ntime \(seconds)\n\(text)".utf8)
    }
}
