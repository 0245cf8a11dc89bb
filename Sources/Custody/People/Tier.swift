/// Centre, region, site; a test centre (机考机构) stands under its site.
package enum Tier: String, CaseIterable, Hashable, Sendable {
    /// 中心
    case centre
    /// 考区
    case region
    /// 考点
    case site
    /// 机考机构
    case testCentre = "test-centre"

    /// The tier that this one reports to; the centre to none.
    package var above: Tier? {
        switch self {
        case .centre: nil
        case .region: .centre
        case .site: .region
        case .testCentre: .site
        }
    }
}

extension Tier: Worded {
    package var wording: Wording {
        switch self {
        case .centre: Wording("中心", "centre")
        case .region: Wording("考区", "region")
        case .site: Wording("考点", "site")
        case .testCentre: Wording("机考机构", "test centre")
        }
    }
}

/// An organisation of the exam and the one it reports to.
package struct Unit: Hashable, Sendable {
    package let id: UnitID
    package let tier: Tier
    package let parent: UnitID?
    package let name: String

    package init(id: UnitID, tier: Tier, parent: UnitID? = nil, name: String) {
        self.id = id
        self.tier = tier
        self.parent = parent
        self.name = name
    }
}
