package import Custody

/// Every form that the program prints: its template is `Forms/papers/NAME.mustache`.
package enum FormName: String, CaseIterable, Hashable, Sendable {
    case handoverSlip = "handover-slip"
    case returnSlip = "return-slip"
}

extension FormName: Worded {
    /// Its official title.
    package var wording: Wording {
        switch self {
        case .handoverSlip: Wording("考试专用物品交接单", "Handover slip for examination materials")
        case .returnSlip: Wording("考试专用物品返送交接单", "Handover slip for returned materials")
        }
    }
}
