package import Attestation
package import Custody
package import Merkle
package import Notation

/// Why a bundle does not prove what it seems to.
package enum BundleFinding: Hashable, Sendable {
    /// About one of its envelopes.
    case exhibit(ContentID, ExhibitFault)
    case genesisMissing
    /// Too few of the registrars in the keys folder signed the genesis.
    case genesisQuorum(found: Int, needed: Int)
    /// The genesis names a log key that the keys folder does not trust.
    case genesisOtherKey(String)
    /// Signed with a key that no enclosed enrolment gives this person.
    case notEnrolled(PersonID)
    case roleNotEnrolled(PersonID, Role)
    /// Her key came in after this statement.
    case enrolledLater(PersonID)
    /// Her key was revoked before this statement's place.
    case revoked(PersonID)
    case otherLedger(LedgerID)
    case otherExam(ExamID)
    /// What is disclosed is not what the enrolment committed to, or there is no enrolment.
    case disclosure(String)
}

/// What is wrong with one envelope of a bundle.
package enum ExhibitFault: Hashable, Sendable {
    case signatures(EnvelopeError)
    case statement(NotationError)
    case proof(OfflineProofError)
    /// The proof brings no kind and time of receipt.
    case proofHeader
    /// Two proofs give it two places.
    case twoPlaces
    case checkpoint(TrustRefusal)
    /// No proof shows that it is in the ledger.
    case unplaced
    /// The ledger has it as refused.
    case refused
    /// Not a statement that anybody's standing rests on.
    case noEnrolment(ActKind)
    case secondGenesis
    /// Not countersigned by as many registrars as there were.
    case countersigned(found: Int, needed: Int)
}

extension BundleFinding: Worded {
    package var wording: Wording {
        switch self {
        case .exhibit(let content, let fault):
            fault.wording.after("\(content.hex.prefix(12))…：", "\(content.hex.prefix(12))…: ")
        case .genesisMissing: Wording("没有附创立声明", "the genesis is not enclosed")
        case .genesisQuorum(let found, let needed):
            Wording(
                "创立声明只有 \(found) 名可信注册员签署，须 \(needed) 名",
                "\(found) trusted registrars signed the genesis, \(needed) are needed")
        case .genesisOtherKey(let key):
            Wording("创立声明的验证密钥不可信：\(key)", "the genesis names an untrusted key, \(key)")
        case .notEnrolled(let person):
            Wording("\(person) 的密钥没有所附登记", "no enclosed enrolment gives \(person) this key")
        case .roleNotEnrolled(let person, let role):
            Wording(
                "\(person) 未登记为\(role.wording.chinese)",
                "\(person) is not enrolled as \(role.wording.english)")
        case .enrolledLater(let person):
            Wording("\(person) 的密钥登记在后", "\(person)'s key was enrolled later")
        case .revoked(let person):
            Wording("\(person) 的密钥此前已吊销", "\(person)'s key had been revoked")
        case .otherLedger(let ledger):
            Wording("属于另一台账 \(ledger)", "is of another ledger, \(ledger)")
        case .otherExam(let exam): Wording("属于另一考试 \(exam)", "is of another exam, \(exam)")
        case .disclosure(let person):
            Wording(
                "所披露的 \(person) 与登记时的承诺不符",
                "what is disclosed of \(person) is not what the enrolment committed to")
        }
    }
}

extension ExhibitFault: Worded {
    package var wording: Wording {
        switch self {
        case .signatures(let error): error.signatureWording
        case .statement(let error): error.wording
        case .proof(let error): error.inWords.after("证明不成立：", "its proof does not hold: ")
        case .proofHeader: Wording("证明未附类别与时间", "its proof brings no kind and time")
        case .twoPlaces: Wording("两份证明位置不同", "its proofs give it two places")
        case .checkpoint(let refusal):
            refusal.inWords.after("检查点不可信：", "a checkpoint is not trusted: ")
        case .unplaced: Wording("没有证明它在台账内", "nothing proves that it is in the ledger")
        case .refused: Wording("台账记为拒收", "the ledger has it as refused")
        case .noEnrolment(let kind):
            Wording(
                "\(kind.wording.chinese)不是登记", "a \(kind.wording.english) is no enrolment")
        case .secondGenesis: Wording("第二份创立声明", "a second genesis")
        case .countersigned(let found, let needed):
            Wording(
                "会签注册员 \(found) 名，须 \(needed) 名",
                "countersigned by \(found) registrars, \(needed) are needed")
        }
    }
}
