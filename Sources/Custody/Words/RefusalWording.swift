/// What a refused person reads: what is not so, what it stands on, and the way out.
extension RefusalCode: Worded {
    package var wording: Wording { Self.words[self]?.sentence ?? Wording(rawValue, rawValue) }

    /// What he can do now.
    package var wayOut: Wording { Self.words[self]?.wayOut ?? Wording(rawValue, rawValue) }

    /// What the rule stands on.
    package var basis: Basis { Self.bases[self] ?? .claim }

    private static let bases: [Self: Basis] = Dictionary(
        Decide.admission.map { (type(of: $0).code, type(of: $0).basis) },
        uniquingKeysWith: { first, _ in first })

    /// A test demands a row for every code.
    static let words: [Self: RefusalWords] = everyStatement.merging(offices) { first, _ in first }
        .merging(naming) { first, _ in first }.merging(permits) { first, _ in first }
        .merging(claims) { first, _ in first }
}

/// The words of one refusal.
struct RefusalWords: Sendable {
    let sentence: Wording
    let wayOut: Wording

    init(_ chinese: String, _ english: String, then wayOut: (String, String)) {
        sentence = Wording(chinese, english)
        self.wayOut = Wording(wayOut.0, wayOut.1)
    }
}

extension RefusalCode {
    fileprivate static let everyStatement: [Self: RefusalWords] = [
        .ledgerIsThisOne: RefusalWords(
            "该记录属于另一考试或另一账本", "this speaks of another exam or another ledger",
            then: ("请在所属账本的登记处提交", "hand it in at the desk of its own ledger")),
        .genesisComesFirst: RefusalWords(
            "账本须先由中心创立，且只创立一次", "a ledger begins with the centre's genesis, once",
            then: ("请等待中心创立账本", "wait until the centre has founded the ledger")),
        .idIsFresh: RefusalWords(
            "该编号已用于另一内容", "this id was used for another content",
            then: (
                "请重新填写并签名，系统将给出新编号；如非本人所为，请报告",
                "write and sign it anew under a new id; report it if that was not you"
            )),
        .newKeysAreEnrolled: RefusalWords(
            "新密钥只能随登记本人进入，且只进入一次", "a new key enters with its person's enrolment, once",
            then: ("请用新生成的密钥办理登记", "enrol with a key that was generated anew")),
        .signersAreEnrolled: RefusalWords(
            "签名密钥未登记在本人名下，或已吊销", "the key is not enrolled for this person, or is revoked",
            then: ("请向本单位注册员办理密钥登记", "ask your unit's registrar to enrol your key")),
        .rolesAreEnrolled: RefusalWords(
            "签名人未登记该身份", "the signer is not enrolled in this role",
            then: (
                "请以已登记的身份签名，或请注册员登记该身份",
                "sign in a role you are enrolled for, or have the registrar enrol it"
            )),
        .partiesFitTheAct: RefusalWords(
            "签名人与该事项不符，或缺少必需的签名人", "these people cannot sign this, or one who must is missing",
            then: ("请由该事项规定的人员签名", "have it signed by the people whom it needs")),
    ]

    fileprivate static let offices: [Self: RefusalWords] = [
        .genesisHasItsQuorum: RefusalWords(
            "创立签名未达法定人数", "genesis lacks its quorum",
            then: ("请由规定人数的中心注册员共同签名", "have enough of the centre's registrars sign it")),
        .enrolmentIsCountersigned: RefusalWords(
            "登记须由本单位注册员与上一级注册员共同签名",
            "an enrolment is signed by the unit's registrar and by the tier above",
            then: ("请补足两级注册员签名", "have both registrars sign it")),
        .inspectorIsIndependent: RefusalWords(
            "监察人员只能由中心登记，不得由其监察的考区登记",
            "an inspector is enrolled by the centre, never by whom he inspects",
            then: ("请由中心注册员办理", "ask the centre's registrars")),
        .revocationIsFromItsOffice: RefusalWords(
            "吊销须由持钥人所在单位或上级注册员签名，且密钥须为其本人所有",
            "a key is revoked by a registrar of its person's unit or above",
            then: (
                "请核对密钥与人员，由有权注册员签名",
                "check key and person, and have an entitled registrar sign"
            )),
        .planComesFromItsOffice: RefusalWords(
            "考务计划须由发布单位签名", "a plan is signed in the office that issues it",
            then: ("请由该单位负责人或考务人员签名", "have that office's head or officer sign it")),
        .planIsSound: RefusalWords(
            "考务计划自相矛盾，或与通知规定不符", "the plan contradicts itself or the notice",
            then: (
                "请更正所指条目；已发布的计划以补充通知更改",
                "correct the row that is named; change an issued plan by a supplement"
            )),
        .supplementNamesItsPlan: RefusalWords(
            "补充通知所指计划未发布", "the supplement names a plan that was not issued",
            then: ("请先发布计划，或更正计划编号", "issue the plan first, or correct its number")),
        .planIsInForce: RefusalWords(
            "所指批次、考点、运程或事项不在现行计划内",
            "the batch, site, leg or row is not in the plan that is in force",
            then: ("请核对计划，必要时由发布单位签发补充通知", "check the plan; its office can issue a supplement")),
    ]

    fileprivate static let naming: [Self: RefusalWords] = [
        .namesWhatItClaims: RefusalWords(
            "所引用的记录不是该类记录", "what it names is of another kind",
            then: ("请引用正确的记录", "name the right statement")),
        .permitNamesWhatIsHere: RefusalWords(
            "许可所依据的记录尚未收到、无效或已被更正",
            "what this permit stands on is not here, is void or was corrected",
            then: ("请先提交所依据的记录", "hand in what it stands on first")),
        .chainsAreNamed: RefusalWords(
            "未写明每个容器承接的上一条记录", "it does not say what it follows for each container",
            then: ("请扫描每个容器后重新签名", "scan every container, then sign again")),
        .signerIsCustodian: RefusalWords(
            "签名人不是该容器的保管人", "the signer is not the container's custodian",
            then: (
                "请由现保管人签名，或先办理交接；箱内物品请一并扫描外箱",
                "have the custodian sign or hand it over first; scan the box in which it lies too"
            )),
        .outgoingCrewHoldsTheGoods: RefusalWords(
            "交出的押运人员按记录并未持有该物品", "by the record others than the outgoing crew have the goods",
            then: (
                "请由现押运人员交出；物品确已不在其手中的，请报告异常情况",
                "have those who have them hand them on; report it if they no longer have them"
            )),
        .acceptanceAnswersItsRelease: RefusalWords(
            "所接收的容器不在该交出记录内，或该交出已结束",
            "what is accepted was not released so, or was answered already",
            then: ("请对照交接单逐项接收", "answer the lines of the handover slip")),
        .accepterIsNotReleaser: RefusalWords(
            "同一人不得既交出又接收", "nobody signs both halves of a handover",
            then: ("请由另一人接收", "have somebody else accept")),
        .withdrawalIsByItsReleaser: RefusalWords(
            "撤回须由原交出人或其单位负责人办理", "a release is withdrawn by who signed it or his unit's head",
            then: ("请由原交出人签名", "have the releaser sign")),
        .revealFollowsTheReadings: RefusalWords(
            "接收方尚未签名固定读数，不得公开交方读数",
            "the giver's readings are opened only to an acceptance that answers the release",
            then: (
                "请先由接收方读封条、清点并签名，再引用该接收记录",
                "have the receiver read, count and sign first, then name his acceptance"
            )),
        .revealMatchesItsCommitments: RefusalWords(
            "公开的读数与事先封存的摘要不符", "what is opened is not what was committed to",
            then: (
                "请提交交出时保存的原读数文件；读错的另行更正，不得改写",
                "hand in the opening kept with the release; a mistake is corrected, not rewritten"
            )),
    ]
}
