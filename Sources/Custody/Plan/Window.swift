/// A named limit of the notices or the house; its length comes from the plan.
package enum WindowID: String, CaseIterable, Hashable, Sendable {
    /// Planned batch end → proven arrival at the region, 48 h (N六(一)1, N六(二)1).
    case siteReturn = "site-return"
    /// Arrival → acceptance at the region: the region's own clock.
    case regionAcceptance = "region-acceptance"
    /// Acceptance → vault, 立即 (N三(三)).
    case vaultStorage = "vault-storage"
    /// Batch end → upload confirmed (N六(一)3, reading b).
    case uploadConfirmation = "upload-confirmation"
    /// The wipe's not-after (N六(一)3).
    case wipe
    /// Release → acceptance by the receiving crew.
    case transit
    /// Batch end → the site has reported its upload.
    case uploadReport = "upload-report"
}

extension WindowID: Worded {
    package var wording: Wording {
        switch self {
        case .siteReturn: Wording("考后物品运抵考区", "return to the region")
        case .regionAcceptance: Wording("考区接收", "acceptance at the region")
        case .vaultStorage: Wording("存入保密室", "into the vault")
        case .uploadConfirmation: Wording("确认上传数据完整", "upload confirmed complete")
        case .wipe: Wording("删除机考数据、卸载系统", "data wiped, system uninstalled")
        case .transit: Wording("途中交接", "in transit")
        case .uploadReport: Wording("上传答题数据", "upload reported")
        }
    }
}

/// How long a window is, and what says so.
package struct Window: Hashable, Sendable {
    package let id: WindowID
    package let minutes: Int
    package let basis: Basis

    package init(id: WindowID, minutes: Int, basis: Basis) {
        self.id = id
        self.minutes = minutes
        self.basis = basis
    }

    package var length: Span { .minutes(minutes) }
}
