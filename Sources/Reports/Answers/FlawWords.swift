package import Attestation
package import Custody
package import Intake
import Notation

// What is wrong with an envelope that was kept or turned away, on what it is judged, the way out.

extension Flaw {
    /// Whoever it is about as its reader knows him.
    func words(called: (String) throws -> Wording) rethrows -> Wording {
        switch self {
        case .signatures(let error): try EnvelopeWords.of(error, called: called)
        case .notation(let error): error.wording
        case .turnedAway(let refusal): refusal.code.wording
        }
    }

    package var basis: Basis {
        switch self {
        case .signatures(let error): error.isOfKeys ? Guidance.basis : .spelling
        case .notation: .spelling
        case .turnedAway(let refusal): refusal.code.basis
        }
    }

    package var wayOut: Wording {
        switch self {
        case .signatures(.signatureMissing): Guidance.ofDraft
        case .signatures(.signatureFalse): Guidance.ofSignature
        case .signatures(.misshapen), .signatures(.payloadMisspelled): Guidance.ofContent
        case .signatures(let error): error.isOfKeys ? Guidance.ofKeys : Guidance.ofDraft
        case .notation: Guidance.ofContent
        case .turnedAway(let refusal): refusal.code.wayOut
        }
    }

    package var objection: Objection {
        Objection(words { Wording($0, $0) }, basis: basis.wording, wayOut: wayOut)
    }
}

extension Objection {
    /// To what is no envelope at all.
    package init(malformed error: EnvelopeError) {
        self.init(
            EnvelopeWords.of(error), basis: Basis.spelling.wording, wayOut: Guidance.ofDraft)
    }
}

extension EnvelopeError {
    /// Whether it lies with somebody's key or signature, and not with how the file is written.
    fileprivate var isOfKeys: Bool {
        switch self {
        case .misspelled, .misshapen, .payloadTooLong, .payloadTypeIsForeign, .noSignature,
            .tooManySignatures, .signatureRepeated, .signatureOutOfOrder, .payloadMisspelled,
            .noParty, .tooManyParties, .wordIsForeign:
            false
        case .personRepeated, .keyRepeated, .signatureMissing, .signatureUninvited,
            .signatureFalse, .webauthn, .introducedKeyRefused, .introducedKeyDiffers,
            .keyUnknown:
            true
        }
    }
}

/// On what a file's form is judged, and the way out.
package enum Guidance {
    package static let basis = Basis.signature
    package static let ofDraft = Wording(
        "缺谁签名，谁运行 custody draft sign 文件 --key 私钥；读不出的请出具者重新写出，再单独提交这一份",
        "who is missing runs custody draft sign FILE --key KEY; what does not read is written out again "
            + "by its author; then hand this one in")
    package static let ofContent = Wording(
        "请出具者重新写出这一份，各签名人重新签名，再提交",
        "its author writes it anew, all who signed it sign again, and it is handed in")
    package static let ofSignature = Wording(
        "签名与内容不符：请本人在未改动的草稿上重新签名（custody draft sign 文件 --key 私钥），再提交",
        "the signature is not over this content: whose it is signs the unaltered draft again (custody "
            + "draft sign FILE --key KEY), and it is handed in")
    package static let ofKeys = Wording(
        "请签名人核对密钥是否已登记、是否已吊销（custody people list、keys list）；新人先登记",
        "the signers check that their keys are enrolled and not revoked (custody people list, keys "
            + "list); a newcomer is enrolled first")
    package static let waiting = Wording(
        "它所指的记录到账后自动生效；所指的若已被拒绝，请撤回重写",
        "it takes effect once what it names is here; if that was refused, withdraw it and write it again"
    )
    package static let again = Wording(
        "重新运行同一条命令；已受理的各份会得到原来的回执",
        "run the same command again; what was taken in gets its first acknowledgement again")
}
