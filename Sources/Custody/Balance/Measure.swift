/// What a statement says about a number of items.
package enum Measure: String, CaseIterable, Hashable, Sendable {
    /// 应发: the manifest.
    case planned
    /// 实发: packed by the centre for the way out.
    case issued
    /// 回装: packed by site or region for the way back.
    case bagged
    /// 应考: the room list.
    case candidates
    /// 到考、缺考: the attendance.
    case attendance
    /// Counted when the room gave back.
    case room
    /// Counted by the site for the return.
    case site
    /// Counted by the region.
    case region
    /// Verified by the centre.
    case centre

    /// Where somebody counted, from the room upwards.
    package static let counts: [Self] = [.room, .site, .region, .centre]
}

extension Measure: Worded {
    package var wording: Wording {
        switch self {
        case .planned: Wording("应发", "planned")
        case .issued: Wording("实发", "issued")
        case .bagged: Wording("回装", "packed for return")
        case .candidates: Wording("应考", "candidates")
        case .attendance: Wording("到考与缺考", "attendance")
        case .room: Wording("试室清点", "room's count")
        case .site: Wording("考点清点", "site's count")
        case .region: Wording("考区清点", "region's count")
        case .centre: Wording("中心核验", "centre's verification")
        }
    }
}
