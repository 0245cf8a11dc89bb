package import Custody
package import Spelling

/// What the scripts of the road say.
package struct RoadWords {
    private let language: Language

    package init(_ language: Language) { self.language = language }

    /// One member, beside those of ``SheetWords``.
    package var json: JSON {
        let phrases = Self.scanning + Self.boxes + Self.signing + Self.handing + Self.way
        let faces = Face.allCases.map { JSON.Member($0.rawValue, .string(language($0))) }
        return .object([
            JSON.Member(
                "road",
                .object(
                    phrases.map { JSON.Member($0.name, .string(language($0.words))) } + faces))
        ])
    }

    private static let scanning = [
        Phrase("expected", "在单上，请读封条", "on the slip; read its seals"),
        Phrase("seal", "封条相符，还有下一条", "seal agrees; there is another"),
        Phrase("counted", "箱号、封条都相符", "box and seals agree"),
        Phrase("recorded", "已记下", "recorded"),
        Phrase("duplicate", "刚刚扫过", "scanned just now"),
        Phrase("alreadyCounted", "已经核过", "counted already"),
        Phrase("unexpected", "不在交接单上", "not on the slip"),
        Phrase("wrongSeal", "封条与单上不符", "not the seal on the slip"),
        Phrase("belongsTo", "它是这箱的封条：", "it is the seal of"),
        Phrase("wrongCheck", "校验码不对，请再读一遍", "the check character is wrong; read it again"),
        Phrase("notNumber", "不是箱号或封条号", "not a number of a box or seal"),
        Phrase("typeAgain", "没有校验码：请再输一遍确认", "without a check character: type it once more"),
        Phrase(
            "scanHint", "直接扫箱号，再扫它的封条；扫码枪不用先点输入框。",
            "Scan a box, then its seals; a scanner needs no field in focus."),
        Phrase("typeNumber", "或手工输入", "Or type it"),
        Phrase(
            "checkHint", "标签斜线后一位是校验码，如 BX-101/*",
            "Behind the stroke stands the check character: BX-101/*"),
        Phrase("take", "计入", "Enter"),
        Phrase("camera", "摄像头", "Camera"),
        Phrase("cameraRefused", "不许用摄像头；请用扫码枪或手工输入", "not allowed; scan or type instead"),
        Phrase("cameraAbsent", "没有找到摄像头；请用扫码枪或手工输入", "none was found; scan or type instead"),
        Phrase("cameraLost", "摄像头断开了；请用扫码枪或手工输入", "it fell out; scan or type instead"),
        Phrase("cameraFails", "摄像头读不出；请用扫码枪或手工输入", "it does not read; scan or type instead"),
    ]

    private static let boxes = [
        Phrase("boxesRight", "件相符", "agree"), Phrase("boxesRead", "件已读", "read"),
        Phrase("sealsOnSlip", "单上封条：", "Seals on the slip:"),
        Phrase("sealsRead", "读到：", "Read:"),
        Phrase("readSeal", "请扫或输入封条号。", "Scan or type its seal."),
        Phrase("forget", "去掉读错的", "Remove the misread"),
        Phrase("somethingWrong", "有问题", "Something is wrong"),
        Phrase("condition", "外观", "Outside"), Phrase("count", "清点数", "Count"),
        Phrase("verdict", "意见", "Verdict"), Phrase("why", "原因", "Why"),
        Phrase("remark", "说明", "Remark"),
        Phrase("sealWrong", "封条号不符", "seal number differs"),
        Phrase("sealBroken", "封条断裂", "seal is broken"),
        Phrase("packingTorn", "外包装破损", "packing is torn"),
        Phrase("opened", "有拆启痕迹", "signs of opening"), Phrase("wet", "受潮", "wet"),
        Phrase("countWrong", "数量不符", "count differs"), Phrase("notHere", "没有到", "not here"),
        Phrase("photo", "拍照取证", "Take a photo"),
        Phrase("sealOff", "立即封存", "Seal off"),
        Phrase("signSealOff", "签名封存", "Sign and seal off"), Phrase("back", "返回", "Back"),
        Phrase("notSeen", "还没见到", "not seen yet"),
        Phrase("noSealRead", "没读封条", "no seal read"),
        Phrase("strays", "单上没有的号码", "Numbers that are not on the slip"),
        Phrase("straysHint", "不要收下；请另写异常报告。", "Do not take them; report them as an incident."),
    ]

    private static let signing = [
        Phrase(
            "blindRule", "盲检：现在不显示交方读数；读完固定后才能对。",
            "Blind: the giver's readings stay hidden until yours are fixed."),
        Phrase("fix", "读数完毕，固定", "Readings are done: fix them"),
        Phrase("lookAt", "另须查看这些箱面", "Look at these faces, too"),
        Phrase("unseen", "件没见到", "not seen"),
        Phrase("restMissing", "其余都没有到", "The rest are not here"),
        Phrase("signsAs", "以什么身份签", "Signing as"),
        Phrase("signsToo", "一起签名的人", "Who signs, too"),
        Phrase("ownDevice", "各人在自己的手机上签。", "Each signs on his own device."),
        Phrase("intoCrew", "签收后由签名的押运人员负责。", "After this the signing crew answers for the goods."),
        Phrase("intoUnit", "签收后由本单位负责。", "After this the unit answers for the goods."),
        Phrase("review", "核对后签名", "Compare, then sign"),
        Phrase(
            "compare", "核对码应与对方设备上的一致；逐行看过再签。",
            "The code must equal the one on the other device; read every line before you sign."),
        Phrase(
            "otherSigns", "等同伴在自己手机上签名；此前没有移交。",
            "Waits for the other signature; until then nothing has moved."),
        Phrase("toProof", "看双方凭证", "See both halves"),
        Phrase("noRelease", "这不是交出记录", "this is no release"),
    ]

    private static let handing = [
        Phrase("handAtGoal", "交给接收单位", "Hand over to"),
        Phrase("handToCrew", "交给押运人员", "Hand to the crew at"),
        Phrase("forWhom", "指定接收人", "For whom"),
        Phrase("anyReceiver", "对方单位的任何接收人", "Any receiver of that unit"),
        Phrase("blindCheck", "盲检", "Blind check"),
        Phrase("blindHint", "只交出摘要，对方读完才公开", "Give only hashes; opened when the other has read"),
        Phrase("challenge", "接收人给的摘要（可空）", "The receiver's hash (may be empty)"),
        Phrase("myChallenge", "盲检：我的摘要", "Blind check: my hash"),
        Phrase(
            "challengeHint", "交接前告诉交方；谁也不能事先知道要看哪个箱面。",
            "Tell the giver beforehand: then neither knows which faces are drawn."),
        Phrase("reviewRelease", "写交出记录", "Write the release"),
        Phrase("nothingGoes", "没有选中的箱", "no box is chosen"),
        Phrase("nothingHere", "这些物品现在不在您手里。", "These goods are not in your hands now."),
        Phrase("notInHand", "不在手里", "not in hand"),
        Phrase("atTheGate", "到了，门没开", "At a closed gate"),
        Phrase("gateClosed", "已运抵，大门未开", "Arrived; the gate is closed"),
        Phrase(
            "gateHint", "一按即签：物品指定交给该单位，您已到门口；48 小时算到此刻。",
            "One tap signs both: the goods are let go for this unit, and you stand at its door; the 48 hours end now."
        ),
        Phrase("crewChange", "换人押运", "Change the crew"),
        Phrase("crewNeeds", "要有接手的人和原因", "say who takes over and why"),
        Phrase("takeBack", "撤回", "Take it back"),
        Phrase("reasonNeeded", "要写原因", "say why"),
        Phrase("bothReadings", "双方读数", "Both readings"),
        Phrase("openReadings", "公开我的读数", "Open my readings"),
        Phrase("photosHere", "本机保存的照片", "Photos kept on this device"),
    ]

    private static let way = [
        Phrase("justNow", "刚刚", "just now"), Phrase("minutesAgo", "分钟前", "minutes ago"),
        Phrase("hoursAgo", "小时前", "hours ago"),
        Phrase("noNetwork", "无网络，显示的是上次的内容", "no network: this is what was seen last"),
        Phrase("begun", "有一次核对还没签名，继续", "A count is not signed yet: go on"),
    ]
}
