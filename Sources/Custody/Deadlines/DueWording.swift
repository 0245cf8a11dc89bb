extension Obligation: Worded {
    package var wording: Wording {
        switch self {
        case .window(let id): id.wording
        case .milestone(_, let title): title
        case .filing: Wording("《考试物品销毁记录单》备案", "filing of the destruction record")
        case .vault(let duty): duty.wording
        case .movement: Wording("按调运令运抵", "arrival by the movement order")
        case .expected(let kind):
            Wording("应有记录：\(kind.wording.chinese)", "expected: \(kind.wording.english)")
        }
    }
}

extension WaiverRow: Worded {
    /// Shown beside the verdict, never instead of it.
    package var wording: Wording {
        let hours = Span.minutes(minutes).wording
        return switch kind {
        case .waived: Wording("已豁免，违规记录保留", "waived; the breach stays on record")
        case .extended:
            Wording("已批准延长\(hours.chinese)", "extension of \(hours.english) signed")
        }
    }
}

extension Due: Worded {
    package var wording: Wording { wording(unit: \.text, person: \.text) }

    /// What is owed, how it stands, who acts now, and what was granted beside it; with the names
    /// that units and people have for whoever reads it.
    package func wording(unit: (UnitID) -> String, person: (PersonID) -> String) -> Wording {
        let parts = [
            obligation.wording, lacking, reading?.wording, verdict.wording, acting(unit: unit),
        ]
        let late = stages.filter { $0.over.seconds > 0 }
            .map { $0.wording(unit: unit, person: person) }
        let said = parts.compactMap(\.self) + late + waivers.map(\.wording)
        return Wording(
            said.map(\.chinese).joined(separator: "；"),
            said.map(\.english).joined(separator: "; "))
    }
}

extension Due {
    /// What is missing of the goods; nil where nothing is.
    package var lacking: Wording? {
        guard !kinds.isEmpty else { return nil }
        let words = kinds.map(\.wording)
        return Wording(
            "缺" + words.map(\.chinese).joined(separator: Language.chinese.comma),
            "missing: " + words.map(\.english).joined(separator: Language.english.comma))
    }

    /// Whose it is, or who has to act first.
    package func acting(unit: (UnitID) -> String) -> Wording {
        alarm == owedBy || verdict == .met
            ? Wording("责任单位：\(unit(owedBy))", "owed by \(unit(owedBy))")
            : Wording("待\(unit(alarm))先行办理", "waiting for \(unit(alarm))")
    }
}

extension WindowEdge: Worded {
    package var wording: Wording {
        switch self {
        case .plannedBatchEnd: Wording("批次计划结束", "planned end of the batch")
        case .release: Wording("交出", "release")
        case .arrival: Wording("运抵", "arrival")
        case .acceptance: Wording("接收", "acceptance")
        case .store: Wording("存入保密室", "into the vault")
        case .upload: Wording("上传", "upload")
        case .confirmation: Wording("确认上传数据完整", "upload confirmed complete")
        case .wipe: Wording("删除数据、卸载系统", "wiped and uninstalled")
        }
    }
}

extension Debtor: Worded {
    package var wording: Wording {
        switch self {
        case .site: Wording("考点", "site")
        case .region: Wording("考区", "region")
        case .receiver: Wording("接收单位", "receiving unit")
        case .confirmer: Wording("确认单位", "whoever confirms")
        case .releaser: Wording("交出单位", "releasing unit")
        }
    }
}
