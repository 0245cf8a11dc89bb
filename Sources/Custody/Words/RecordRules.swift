// How the record is kept, as refusals and deviations say it to people.

extension Basis {
    package static let statement = Basis.record(
        "每条记录有自己的编号，写明台账、时间、签署人和设备顺序号 / every statement has a number of its own "
            + "and names its ledger, time, signers and the device's count")

    package static let signature = Basis.record(
        "签名的密钥须与记录所列签署人逐一相符，身份均已登记 / the keys that sign equal the signers named, "
            + "each enrolled in that role")

    package static let proof = Basis.record(
        "各人用自己的密钥当场签名，时间须能证明 / everyone signs with his own key when it happens, "
            + "and the time can be proven")

    package static let enrolment = Basis.record(
        "人员和密钥由本单位注册员与上一级共同登记 / people and keys are enrolled by their unit's registrar "
            + "and the tier above")

    package static let genesis = Basis.record(
        "台账由中心法定人数的注册员开立，且只开立一次 / a ledger is begun once, by the centre's quorum of "
            + "registrars")

    package static let independence = Basis.record(
        "监察人员不由其监察的考区登记 / an inspector is never enrolled by the region that he inspects")

    package static let revocation = Basis.record(
        "密钥由本单位或上级吊销，自记入台账时起生效 / keys are revoked by their unit or one above it, from "
            + "that place in the ledger on")

    package static let handover = Basis.record(
        "交接分交出和接收两半，由不同的人签名，接收须逐行回答 / a handover has two halves, signed by "
            + "different people; the receiver answers line by line")

    package static let blindness = Basis.record(
        "先签读数，后公开对方读数 / readings are signed first; the other side's are opened afterwards")

    package static let transcription = Basis.record(
        "事后补录的纸质记录不能证明时间 / what was transcribed from paper proves no hour")

    package static let chain = Basis.record(
        "每个容器的记录前后相接，由当时的保管人签名 / a container's statements follow each other, each "
            + "signed by who held it then")

    package static let correction = Basis.record(
        "记录不改不删；更正由原签署人，或上级与见证人签名 / nothing is changed or deleted; corrections are "
            + "signed by the same people, or by a superior and a witness")

    package static let gate = Basis.record(
        "每条记录都经同一窗口核验后入账 / every statement passes the same desk before it is in the ledger")

    package static let time = Basis.record(
        "时钟只是各人的说法，时间以台账检查点为证 / clocks are claims; time is proven by the ledger's "
            + "checkpoints")

    package static let hours = Basis.record(
        "所述时间须前后相合：不晚于签署，不早于其前提 / the hours that are told agree: not after the "
            + "signing, nor before what made them possible")

    package static let claim = Basis.record(
        "与所引记录相矛盾的陈述和不应给予的许可不予接收 / claims that contradict what they name, and permits "
            + "that may not be given, are not taken in")

    package static let answer = Basis.record(
        "交出后无人接收，由系统自行列出 / a release that nobody answers is listed without being reported")

    package static let session = Basis.record(
        "登录凭本人已登记的密钥 / people sign in with their own enrolled key")

    package static let reach = Basis.record(
        "各人在本站页面上看、办自己职责内的事 / everyone sees and does on this site what his duty covers")

    package static let spelling = Basis.record(
        "提交的内容须齐全、可读、不超过限定大小 / what is handed in is complete, readable and within its "
            + "size")

    package static let invitation = Basis.record(
        "邀请码只用一次，短时间内试错次数有限 / an invitation is used once, and tries are limited")

    package static let forms = Basis.record(
        "表格与台账分开存放，没有表格时照常办理 / forms are kept apart from the ledger, which works without "
            + "them")
}
