/// What is done over a connection of its own, while others read and judge the entries.
struct PassBeside: Sendable {
    let found: FoundElsewhere
    let registers: RegisterScan?

    /// Examines every page, then sums up the file's registers.
    ///
    /// A desk may have gone on meanwhile; what it wrote has to be sound as well.
    init(path: String, key: [UInt8]) {
        let findings = Findings()
        var scan: RegisterScan?
        findings.reading("sqlite_master") {
            let file = try AuditedFile(path)
            // Where the sums cannot be taken, each row is looked at.
            scan = try? RegisterScan(file, key: key)
            try FilePass(file: file, findings: findings).run()
        }
        (found, registers) = (findings.handedOver, scan)
    }
}
