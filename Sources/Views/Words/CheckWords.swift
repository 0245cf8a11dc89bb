package import Custody
package import Spelling

/// What the page that checks files says; `%1` stands for what it is about.
package enum CheckWords {
    package static func json(_ language: Language) -> JSON {
        .object(
            all.map { JSON.Member($0.name, .string(language($0.words))) })
    }

    private static let all = summaries + parts + failures + doubts + unknowns

    private static let summaries = [
        Phrase("whole", "整个文件", "The whole file"),
        Phrase("exhibit", "第 % 份附件", "Exhibit %"),
        Phrase("acknowledgement", "回执", "Acknowledgement"),
        Phrase("checkpoint", "检查点", "Checkpoint"), Phrase("proof", "在账证明", "Proof of place"),
        Phrase("code", "核对码", "Code"), Phrase("pasted", "粘贴的内容", "what was pasted"),
        Phrase("scanned", "扫到的内容", "what was scanned"),
        Phrase(
            "cameraRefused", "不许用摄像头；请选文件或粘贴", "The camera is not allowed; choose a file or paste"),
        Phrase("cameraAbsent", "没有找到摄像头；请选文件或粘贴", "No camera was found; choose a file or paste"),
        Phrase("cameraLost", "摄像头断开了；请选文件或粘贴", "The camera fell out; choose a file or paste"),
        Phrase("cameraFails", "摄像头读不出；请选文件或粘贴", "The camera does not read; choose a file or paste"),
        Phrase("is-bundle", "这是一份证据包。", "This is a bundle of evidence."),
        Phrase("is-duty", "这是一份履职记录。", "This is a duty record."),
        Phrase("is-envelope", "这是一条签名记录或草稿。", "This is a signed statement or a draft."),
        Phrase("is-acknowledgement", "这是入账回执。", "This is the desk's acknowledgement."),
        Phrase("is-proof", "这是在账证明。", "This is a proof of place."),
        Phrase("is-checkpoint", "这是台账的检查点。", "This is a ledger's checkpoint."),
        Phrase("is-code", "这是一条记录的编号。", "This is the id of a statement."),
        Phrase("holds", "成立", "It holds"),
        Phrase(
            "holdsPartly", "能核验的都成立；有几处无从判断，见下。",
            "What could be checked holds; some of it could not be judged, see below."),
        Phrase("fails", "不成立", "It does not hold"),
        Phrase("cannotKnow", "这里无从得知", "What cannot be known here"),
        Phrase("registrar", "注册员公钥 %1…", "a registrar's key %1…"),
        Phrase("log", "台账 %1", "ledger %1"), Phrase("cosigner", "共签方 %1", "cosigner %1"),
        Phrase(
            "keysBrought", "按您自己带来的密钥核验：", "Judged by the keys that you brought:"),
        Phrase(
            "keysPublished", "按本站公布的密钥核验；请与纸质公布的指纹核对，或放入您自己的密钥：",
            "Judged by the keys that this site publishes; compare them with those on paper, or drop your own:"
        ),
        Phrase("keysNone", "没有可信的密钥：请放入密钥文件。", "No keys are trusted: drop key files."),
        Phrase("keyRefused", "%1 不是密钥文件（%2）", "%1 is no key file (%2)"),
        Phrase(
            "table", "表格和打印件上没有签名，无从核验；请核验其中所列记录的证据包。",
            "A table or a print bears no signature; check the bundles of the statements that it lists."
        ),
        Phrase("nothingKnown", "不成立：读不懂这个文件（%1）", "It does not hold: the file does not read (%1)"),
    ]

    private static let parts = [
        Phrase("signature", "%1 的签名成立（密钥 %2…）", "%1's signature holds (key %2…)"),
        Phrase("logSignature", "台账 %1 的签名成立", "the ledger %1 signed it"),
        Phrase("cosignature", "%1 共签成立，时间 %2", "cosigned by %1 at %2"),
        Phrase("included", "在账第 %1 条，检查点共 %2 条", "entry %1 under a checkpoint of %2"),
        Phrase(
            "genesis", "创立声明由 %1 名可信注册员签署（须 %2 名）",
            "%1 trusted registrars signed the genesis (%2 needed)"),
        Phrase(
            "enrolment", "%1 的登记由 %2 名注册员会签", "%1's enrolment is countersigned by %2 registrars"),
        Phrase("enrolled", "%1（%2）的密钥登记于第 %3 条", "the key of %1 (%2) was enrolled by entry %3"),
        Phrase(
            "disclosure", "%1 所披露的资料与登记相符：%2",
            "what is disclosed of %1 is what was committed to: %2"),
        Phrase("dutyMet", "按时：%1（%2 前）", "in time: %1 (by %2)"),
        Phrase("acknowledges", "回执所指即所附记录 %1", "it acknowledges the statement %1 that is here"),
        Phrase("codeIs", "即所附的 %1", "it is the %1 that is here"),
    ]

    private static let failures = [
        Phrase("signatureFalse", "%1 的签名不成立（密钥 %2…）", "%1's signature is false (key %2…)"),
        Phrase("logSignatureFalse", "台账 %1 的签名不成立", "the ledger %1's signature is false"),
        Phrase("cosignatureFalse", "%1 的共签不成立", "%1's cosignature is false"),
        Phrase("keyDiffers", "%1 的公钥与指纹不符", "%1's key is not the one that is named"),
        Phrase(
            "assertionFalse", "%1 的安全密钥应答与内容不符", "%1's authenticator answered for something else"),
        Phrase("uninvited", "多出密钥 %1… 的签名", "a signature of key %1… that nobody named"),
        Phrase("personTwice", "同一人出现两次", "one person appears twice"),
        Phrase("unsigned", "缺 %1 的签名", "%1 has not signed"),
        Phrase(
            "notLogged", "检查点没有可信台账 %1 的签名", "no trusted key of the ledger %1 signed the checkpoint"
        ),
        Phrase("quorumNotMet", "共签方不足", "not enough cosigners"),
        Phrase(
            "notIncluded", "证明不能从第 %1 条引到检查点（%2 条）的树根",
            "the path does not lead from entry %1 to the root of %2"),
        Phrase("twoPlaces", "两份证明位置不同", "its proofs give it two places"),
        Phrase("proofUnreadable", "在账证明读不懂（%1）", "the proof does not read (%1)"),
        Phrase("checkpointUnreadable", "检查点读不懂（%1）", "the checkpoint does not read (%1)"),
        Phrase("unplaced", "没有证明它在台账内", "nothing proves that it is in the ledger"),
        Phrase("unreadable", "信封读不懂（%1）", "the envelope does not read (%1)"),
        Phrase("noEnrolment", "不是登记", "it is no enrolment"),
        Phrase("refusedEntry", "台账记为拒收", "the ledger has it as refused"),
        Phrase("secondGenesis", "第二份创立声明", "a second genesis"),
        Phrase("genesisMissing", "没有可信的创立声明", "no genesis that can be trusted is enclosed"),
        Phrase(
            "genesisQuorum", "创立声明只有 %1 名可信注册员签署，须 %2 名",
            "%1 trusted registrars signed the genesis, %2 are needed"),
        Phrase(
            "genesisOtherKey", "创立声明的台账密钥不可信", "the genesis names a ledger key that is not trusted"),
        Phrase(
            "countersigned", "会签注册员 %1 名，须 %2 名", "countersigned by %1 registrars, %2 are needed"),
        Phrase("otherLedger", "属于另一台账 %1", "is of another ledger, %1"),
        Phrase("otherExam", "属于另一考试 %1", "is of another exam, %1"),
        Phrase("notEnrolled", "%1 的密钥没有所附登记", "no enclosed enrolment gives %1 this key"),
        Phrase("roleNotEnrolled", "%1 未登记为 %2", "%1 is not enrolled as %2"),
        Phrase("enrolledLater", "%1 的密钥登记在后", "%1's key was enrolled later"),
        Phrase("revoked", "%1 的密钥此前已吊销", "%1's key had been revoked"),
        Phrase(
            "disclosureFalse", "所披露的 %1 与登记时的承诺不符",
            "what is disclosed of %1 is not what was committed to"),
        Phrase("strange", "不是 %1 签的", "%1 did not sign it"),
        Phrase("dutyForeign", "没有所附记录：%1", "no statement here answers: %1"),
        Phrase("beyondCheckpoint", "第 %1 条不在检查点之内", "entry %1 is beyond the checkpoint"),
    ]

    private static let doubts = [
        Phrase(
            "sm2Signature", "%1 用 SM2 签名，浏览器不能核验；请用 custody verify",
            "%1 signed with SM2, which no browser checks; use custody verify"),
        Phrase(
            "unsupportedSignature", "%1 用 Ed25519 签名，这个浏览器不能核验",
            "%1 signed with Ed25519, which this browser cannot check"),
        Phrase(
            "keyUnknown", "没有 %1 的公钥 %2…，无法判断；证据包里有",
            "%1's key %2… is not here: it cannot be judged; a bundle has it"),
        Phrase(
            "noteKeyUnknown", "%1（%2）的签名：没有这把密钥，无法判断",
            "a signature of %1 (%2), whose key is not here: not judged"),
        Phrase("origin", "在浏览器里签名，网址 %1", "signed in a browser, on the site %1"),
        Phrase("dutyLate", "自称逾期：%1（%2）", "late by his own word: %1 (%2)"),
        Phrase("dutyUnproven", "本文件不能证明按时：%1（%2）", "not provable from this file: %1 (%2)"),
        Phrase(
            "promised", "台账承诺它是第 %1 条（检查点共 %2 条）；回执本身不是在账证明",
            "the ledger promised entry %1 (checkpoint of %2); an acknowledgement is no proof of place"
        ),
        Phrase(
            "acknowledgesUnknown", "所指记录 %1… 不在这里；一并放入即可比对",
            "the statement %1… is not here; drop it, too, to compare"),
        Phrase("saidAdmitted", "回执说：已入账", "it says: admitted"),
        Phrase("saidRefused", "回执说：被拒绝，留存为证", "it says: refused and kept as evidence"),
        Phrase("proofWithoutEnvelope", "请把它证明的那条记录一并放入", "drop the statement that it proves, too"),
        Phrase("checkpointSays", "共 %1 条，树根 %2", "%1 entries, root %2"),
        Phrase(
            "codeOfNothing", "编号 %1… 的记录不在这里；一并放入即可比对",
            "the statement %1… is not here; drop it, too, to compare"),
    ]

    private static let unknowns = [
        Phrase("truth", "所签内容是否属实", "whether what was signed is so"),
        Phrase("rules", "是否合乎计划与规定（只知已被收入）", "whether plan and rules allowed it"),
        Phrase("sequel", "其后有无更正、争议或替代", "whether anything later corrected or contested it"),
        Phrase(
            "revocations", "除所附外，密钥此前是否已吊销",
            "whether a key was revoked before, beyond what is enclosed"),
        Phrase("offices", "会签注册员是否出自应有的两级单位", "whether the registrars were of the right offices"),
        Phrase("notBefore", "最早何时签署", "how early it may have been signed"),
        Phrase(
            "notAfter", "最晚何时签署：没有可信的共签", "not after when it was signed: no trusted cosignature"),
        Phrase(
            "place", "是否在台账里：信封本身不说，证据包才说",
            "whether it is in the ledger: an envelope does not say, a bundle does"),
        Phrase(
            "people", "签名人是谁、由谁登记：证据包才说", "who the signers are and who enrolled them: a bundle says"
        ),
        Phrase(
            "keysOfServer", "本站公布的密钥是否就是中心当面公布的",
            "whether the keys that this site publishes are those that the centre made known in person"
        ),
    ]
}
