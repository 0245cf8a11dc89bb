import Foundation

/// Statements admitted a second, durable, beside what the machine verifies and inserts.
struct AdmissionMeasured {
    let statements: Int
    private let waiting = [1, 32, 512, 0]

    /// How many are admitted in each measurement.
    static let usual = 20_000

    func measure(in folder: URL) throws {
        let bench = Bench(folder: folder.appending(path: "admission"))
        let runs = [1, 2].flatMap { signers in waiting.map { (signers: signers, waiting: $0) } }
        try Errand.prepare.run(
            bench, runs.map { "\($0.waiting == 1 ? statements / 10 : statements):\($0.signers)" })
        print("bounds")
        let alone = try Bounds.durableInserts(bytes: Self.size, batch: 1, in: folder)
        row("SQLite durable inserts, one each", alone)
        row(
            "SQLite durable inserts, 1000 each",
            try Bounds.durableInserts(bytes: Self.size, batch: 1000, in: folder))
        let floor = try Floor.rows(envelope: Self.size, in: folder)
        print("admission, durable; verification is bounded by openssl speed on all cores")
        for (number, run) in runs.enumerated() {
            let verify = try Bounds.opensslVerify("ecdsap256") / Double(run.signers)
            let told = try Errand.admit.run(bench, ["\(number)", "\(run.waiting)"])
            Figure(
                name: name(run.signers, run.waiting), value: told["admitted"] ?? .nan,
                unit: "/s", bound: run.waiting == 1 ? alone : verify,
                aim: run.waiting == 1 ? nil : .share(0.7),
                remark: String(
                    format: "%.0f µs of a core each, %.0f of them to verify",
                    told["microseconds"] ?? .nan, Bounds.cores / verify * 1_000_000)
            ).show()
            if run.waiting == 0 { show(floor, verify) }
        }
    }

    /// What would be left if nothing were read, decided and hashed: the aim can be no higher.
    private func show(_ floor: Double, _ verify: Double) {
        let microseconds = Bounds.cores / verify * 1_000_000 + floor
        Figure(
            name: "  verifying and SQLite's own work alone",
            value: Bounds.cores * 1_000_000 / microseconds,
            unit: "/s", bound: verify,
            remark: String(
                format: "%.0f µs of a core each, %.0f of them to write", microseconds, floor)
        ).show()
    }

    /// Of an envelope with one signature.
    private static let size = 900

    private func name(_ signers: Int, _ waiting: Int) -> String {
        let signed = signers == 1 ? "1 signature" : "\(signers) signatures"
        return signed + (waiting == 0 ? ", submitted together" : ", \(waiting) waiting")
    }

    private func row(_ name: String, _ value: Double) {
        Figure(name: name, value: value, unit: "/s").show()
    }
}
