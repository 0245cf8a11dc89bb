import Foundation

/// The audit, proofs, opening and memory, at ledgers of different lengths.
struct LongLedgers {
    let folder: URL
    let sizes: [Int]

    func measure() throws {
        var memory: [(size: Int, desk: Double, audit: Double)] = []
        for size in sizes {
            print("a ledger of \(size) entries, one P-256 signature each")
            let bench = Bench(folder: folder.appending(path: "long-\(size)"))
            try Errand.prepare.run(bench, ["\(size):1"])
            let built = try Errand.admit.run(bench, ["0", "0"])
            let opened = try Errand.open.run(bench)
            let isLargest = size == sizes.last
            figure("taken in through the desk, together", built["admitted"], "/s").show()
            if isLargest {
                var opening = figure("time to open", opened["opening"], "s")
                opening.aim = .below(1)
                opening.show()
                var proofs = figure("inclusion proofs", opened["proofs"], "/s")
                proofs.aim = .atLeast(50_000)
                proofs.show()
            }
            let before = try Bounds.opensslVerify("ecdsap256")
            let audited = try Errand.audit.run(bench)
            let after = try Bounds.opensslVerify("ecdsap256")
            show(audited, bound: (before + after) / 2)
            memory.append((size, built["peak"] ?? .nan, audited["peak"] ?? .nan))
            try FileManager.default.removeItem(at: bench.folder)
        }
        print("peak memory, each in a process of its own")
        guard let least = memory.first else { return }
        for one in memory {
            growth("desk, \(one.size) entries", one.desk, one.size > least.size ? least.desk : nil)
            growth(
                "audit, \(one.size) entries", one.audit, one.size > least.size ? least.audit : nil)
        }
    }

    private func show(_ audited: [String: Double], bound: Double) {
        let signatures = audited["signatures"] ?? .nan
        func pass(_ name: String, _ key: String, _ aim: Aim?) {
            let seconds = audited["\(key)-seconds"] ?? .nan
            let processor = (audited["\(key)-processor"]).map {
                String(format: "%.1f s, on the processors %.1f s", seconds, $0)
            }
            Figure(
                name: name, value: signatures / seconds, unit: "/s", bound: bound, aim: aim,
                remark: processor ?? String(format: "%.1f s", seconds)
            ).show()
        }
        pass("audit: the signature pass alone", "signature", .share(0.85))
        pass("audit: judging again, within the whole", "replay", nil)
        pass("audit: comparing the registers", "registers", nil)
        pass("audit: examining the pages, beside it", "pages", nil)
        pass("audit: the whole", "whole", .share(0.5))
    }

    private func figure(_ name: String, _ value: Double?, _ unit: String) -> Figure {
        Figure(name: name, value: value ?? .nan, unit: unit)
    }

    /// Flat: a hundred times as many entries may not take half as much again.
    private func growth(_ name: String, _ peak: Double, _ least: Double?) {
        Figure(
            name: name, value: peak, unit: "MB", bound: least,
            aim: least.map { .below($0 * 1.5) }
        ).show()
    }
}
