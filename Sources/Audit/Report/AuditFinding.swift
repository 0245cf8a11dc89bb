/// One thing that the auditor has to say, and where to look for it.
package enum AuditFinding: Hashable, Sendable {
    case file(FileFault)
    case genesis(GenesisFault)
    case entry(Int, EntryFault)
    case tile(level: Int, index: Int, TileFault)
    case checkpoint(size: Int, CheckpointFault)
    case cosignature(size: Int, name: String, CosignatureFault)
    case register(String, RowDifference)
    /// Details beside the ledger that are not what the person's enrolment committed to.
    case person(String)
    /// What a piece of evidence from elsewhere says.
    case outside(String, OutsideFault)

    /// Whether the ledger is not what it should be; else it is worth knowing and no more.
    package var isFailure: Bool {
        switch self {
        case .file(let fault): fault.isFailure
        case .entry(_, let fault): fault.isFailure
        case .cosignature(_, _, let fault): fault.isFailure
        case .outside(_, let fault): fault.isFailure
        case .register(_, let difference): difference.isFailure
        case .genesis, .tile, .checkpoint, .person: true
        }
    }

    /// The table of the file that it is about; `lock` and `name` for what stands about the file,
    /// `against` for evidence from outside.
    package var table: String {
        switch self {
        case .file(let fault): fault.table
        case .genesis, .entry: "entry"
        case .tile: "tile"
        case .checkpoint: "checkpoint"
        case .cosignature: "cosignature"
        case .register(let name, _): "register_\(name)"
        case .person: "person_detail"
        case .outside: "against"
        }
    }

    /// The entry it is about, if it is about one.
    package var index: Int? {
        if case .entry(let index, _) = self { index } else { nil }
    }
}
