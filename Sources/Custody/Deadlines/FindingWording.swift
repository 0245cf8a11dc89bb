extension FindingCode: Worded {
    package var wording: Wording {
        switch self {
        case .sealOnTwoContainers:
            Wording("同一封条号出现在两个容器上", "one seal number on two containers")
        case .deviceCountsTwice:
            Wording(
                "同一设备序号签出两份声明，设备可能被复制或回滚",
                "one device number on two statements: cloned or rolled back")
        case .gapIsOpen: Wording("交接链缺环", "a link of the chain is missing")
        case .quarantineIsOpen: Wording("已封存，尚未解除", "sealed off and not let go on")
        case .incidentIsOpen: Wording("异常情况尚未办结", "an incident is not settled")
        case .machineIsNotWiped:
            Wording("导入过试卷信息的机器未删除数据", "a machine that imported papers is not wiped")
        case .releaseIsUnanswered:
            Wording("交出后无人接收，保管中断", "released and taken by nobody: custody vacuum")
        case .watchIsBroken:
            Wording("保密室值守人数不足", "fewer people in the vault than must be")
        case .feedHasAHole:
            Wording("设备签署过的一份记录始终没有上传", "something that a device signed never came")
        case .clockContradicts:
            Wording("设备时钟与账本或对方不符", "a clock contradicts the record")
        case .checkpointIsStale:
            Wording("接收时所见检查点过旧", "accepted over a stale checkpoint")
        case .delegationLapsed:
            Wording("代理期满，无人接任", "a delegation ended and nobody took over")
        case .guardIsInTwoVaults:
            Wording("同一人同时在两处值守", "one person on duty in two vaults at once")
        case .dutyIsVacant, .watchIsNotProvable, .keysShareADevice, .signedAfterwards,
            .shiftIsUnsigned, .roundIsMissed, .inspectionIsMissed, .reviewIsMissed,
            .keyHasNoHolder, .keysAreInOneHand, .openerHasNoKey, .outageIsOpen, .visitorIsInside,
            .visitorIsUnaccompanied, .destroyedInTheVault, .goneAndNotTakenOut:
            Self.vaultWords[self] ?? Wording(rawValue, rawValue)
        case .balanceIsOpen:
            Wording("物品数量未核对平衡，差异未说明", "a balance does not close, and nobody explained it")
        case .readingsStayHidden:
            Wording("盲检后交方读数一直未公开，无从核对", "readings given as hashes were never opened")
        case .slipIsUnconfirmed:
            Wording("补录的纸质交接单，接收单位无人确认", "a typed-in slip that its receiver has not confirmed")
        }
    }
}

extension PresenceBreach: Worded {
    /// Which vault, from when to when, how many of how many, who stayed, who left, over what.
    package var wording: Wording {
        let place = vault?.text ?? "—"
        let gone = Wording.list(left.map(\.text))
        let goods = Wording.list(containers.map(\.text))
        let end = lasts ? Wording("至今", "until now") : Wording("至\(to.spoken)", "to \(to.spoken)")
        let here =
            present.isEmpty ? Wording("无人", "nobody") : .list(present.map(\.text))
        return Wording(
            "保密室\(place)值守不足：\(from.spoken)\(end.chinese)（\(length.wording.chinese)），"
                + "应\(needed)人，实\(present.count)人（\(here.chinese)）"
                + (left.isEmpty ? "" : "；离岗：\(gone.chinese)") + "；容器：\(goods.chinese)",
            "vault \(place) short of people: \(from.spoken) \(end.english) "
                + "(\(length.wording.english)), \(present.count) of \(needed) (\(here.english))"
                + (left.isEmpty ? "" : "; left: \(gone.english)")
                + "; containers: \(goods.english)")
    }
}

extension Finding: Worded {
    package var wording: Wording {
        let hour = Instant.spoken(from: since, until: until)
        let clauses =
            [code.wording] + subjects.map(\.wording)
            + [Wording(hour, hour), .list(people.map(\.text))].filter { !$0.chinese.isEmpty }
        return Wording(
            clauses.map(\.chinese).joined(separator: Language.chinese.semicolon),
            clauses.map(\.english).joined(separator: Language.english.semicolon))
    }
}
