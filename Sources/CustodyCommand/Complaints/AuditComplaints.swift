import Audit
import Custody

extension Complaint {
    init(_ error: AuditError) {
        switch error {
        case .cannotOpen(let error): self.init(error)
        case .notALedger: self.init(.unreadable, "这个文件不是台账。", "The file is not a ledger.")
        case .ruleUnknown(let name): self = RuleThenOptions.unknown(name)
        case .ownRegisters:
            self.init(
                .unavailable, "审计没有结论：它自己的临时文件写不下，或内存不够。",
                "The audit comes to no judgement: its own temporary files have no room, or it has "
                    + "no memory.",
                basis: Wording(
                    "审计不动台账，只写自己的临时文件；写不下时说不出台账是好是坏。",
                    "an audit leaves the ledger alone and writes temporary files of its own; without "
                        + "them it can call the ledger neither good nor bad."),
                wayOut: Wording(
                    "在临时文件夹（TMPDIR）腾出空间，或把 TMPDIR 指到别的盘上，再审计一次。",
                    "free space in the folder for temporary files (TMPDIR), or set TMPDIR to another "
                        + "disk, and audit again."))
        }
    }
}
