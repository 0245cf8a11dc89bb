import Attestation
import Custody
import Reports
import Signing

extension Complaint {
    init(_ error: EnvelopeError) {
        let words = EnvelopeWords.of(error)
        self.init(
            .unreadable, words.chinese + "。", words.english + ".",
            basis: Guidance.basis.wording, wayOut: Guidance.ofDraft)
    }

    init(_ error: DraftError) {
        switch error {
        case .notAParty(let key):
            self.init(
                .refused, "这把密钥（\(key.hex.prefix(16))）不在签名人之列；草稿没有改动。",
                "This key (\(key.hex.prefix(16))) is no party's; the draft is unchanged.")
        case .alreadySigned(let key):
            self.init(
                .refused, "这把密钥（\(key.hex.prefix(16))）已经签过。",
                "This key (\(key.hex.prefix(16))) has signed already.")
        case .otherKey(let key):
            self.init(.refused, "签名写的是另一把密钥（\(key)）。", "The signature names key \(key).")
        case .key(let error): self.init(error, in: nil)
        case .signature(let error): self.init(error)
        }
    }

    init(_ error: BundleError) {
        self.init(
            .unreadable, "这不是完好的证据包：\(error)。", "This is not a whole bundle: \(error).")
    }
}
