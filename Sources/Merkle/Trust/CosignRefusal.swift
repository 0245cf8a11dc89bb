/// Why a cosigner does not sign; C2SP tlog-witness fixes the status for each.
package enum CosignRefusal: Error, Hashable, Sendable {
    case malformed
    case oldSizeBeyondNew
    case notSigned
    case unknownOrigin
    /// The answer's body is this size and a newline, as `text/x.tlog.size`.
    case conflict(latestSize: Int)
    /// The proof fails or the roots differ: it may be proof that the log misbehaves; keep it.
    case inconsistent

    package var status: Int {
        switch self {
        case .malformed, .oldSizeBeyondNew: 400
        case .notSigned: 403
        case .unknownOrigin: 404
        case .conflict: 409
        case .inconsistent: 422
        }
    }
}
