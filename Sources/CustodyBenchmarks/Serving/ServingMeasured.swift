import Foundation

/// What the server does while five hundred people have a board open: how long a statement takes
/// from the instant its sender is ready until the desk's answer is back, and the server's memory.
struct ServingMeasured {
    let folder: URL

    func measure() throws {
        print(
            "serving: \(Crowd.size) open boards, \(Pace.usual.perSecond) signed statements a "
                + "second, client and server on the same cores")
        let bench = Bench(folder: folder.appending(path: "serving"))
        let desk = try Errand.crowd.run(bench)
        figure("the desk alone: half take at most", desk["desk-p50"], "ms").show()
        figure("the desk alone: 99 of 100 take at most", desk["desk-p99"], "ms").show()
        try serve(bench, asking: false, "boards that listen", desk)
        try serve(bench, asking: true, "boards that ask again", desk)
    }

    private func serve(
        _ bench: Bench, asking: Bool, _ name: String, _ desk: [String: Double]
    ) throws {
        let server = try ServedLedger(bench)
        defer { server.stop() }
        let told = try Errand.day.run(bench, ["\(server.port)", asking ? "asking" : "listening"])
        let usage = server.usage
        var half = figure("\(name): half take at most", told["wire-p50"], "ms")
        half.bound = desk["desk-p50"]
        half.remark = String(
            format: "%.0f statements, %.0f changes heard", told["wire-count"] ?? .nan,
            told["heard"] ?? .nan)
        half.show()
        var most = figure("\(name): 99 of 100 take at most", told["wire-p99"], "ms")
        (most.bound, most.aim) = (desk["desk-p99"], .below(250))
        most.show()
        if asking {
            var pages = figure("\(name): 99 of 100 pages", told["pages-p99"], "ms")
            pages.remark = String(
                format: "%.0f pages, half in %.0f ms", told["pages-count"] ?? .nan,
                told["pages-p50"] ?? .nan)
            pages.show()
        }
        var memory = figure("\(name): the server's memory at most", usage.peak, "MB")
        memory.aim = .below(300)
        memory.remark = String(format: "%.1f s on the processors", usage.processor)
        memory.show()
    }

    private func figure(_ name: String, _ value: Double?, _ unit: String) -> Figure {
        Figure(name: name, value: value ?? .nan, unit: unit)
    }
}
