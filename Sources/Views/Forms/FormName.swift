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

extension FormName {
    /// Its number in printed codes: frozen, for codes are scanned years later.
    package var number: UInt8 {
        switch self {
        case .handoverSlip: 1
        case .returnSlip: 2
        }
    }

    /// Nil for a number that no form has.
    package init?(number: UInt8) {
        guard let found = Self.allCases.first(where: { $0.number == number }) else { return nil }
        self = found
    }
}
