import Custody
import Foundation
import Intake
import LedgerStore
import Paperwork
import Typesetting
import Views

/// How long the office waits for its paper: one slip after a cold start, a run of a hundred, a list
/// of a thousand lines, and the page of every form; each beside what the typesetter takes at least.
struct PaperMeasured {
    let folder: URL

    private static let slips = 100
    private static let rows = 1_000
    private static let repeats = 20

    func measure() throws {
        print("paper: forms of the demonstration's season, WeasyPrint \(environment)")
        let season = try PaperSeason(folder)
        try cold(season)
        try run(season)
        try list(season)
        try pages(season)
    }

    private var environment: String {
        TypesettingEnvironment.path(ProcessInfo.processInfo.environment)
    }

    /// The program, the ledger and the typesetter all begin anew; half of five take at most so long.
    private func cold(_ season: PaperSeason) throws {
        let slip = try season.one(.handoverSlip)
        let empty = try (0..<5).map { _ in
            try seconds {
                _ = try Typesetter(environment: environment).pdf(Self.empty)
            }
        }
        let whole = try (0..<5).map { number in
            try seconds { try season.print(slip, as: "cold-\(number).pdf") }
        }
        var figure = Figure(
            name: "one slip, cold: custody form print", value: middle(whole), unit: "s")
        (figure.bound, figure.aim) = (middle(empty), .below(3))
        figure.remark = "bound: the typesetter's own start and an empty page"
        figure.show()
    }

    private func run(_ season: PaperSeason) throws {
        let typesetter = try Typesetter(environment: environment)
        _ = try typesetter.pdf(Self.empty)
        let empty = try seconds {
            _ = try typesetter.pdf(of: repeatElement(Self.empty, count: Self.slips))
        }
        row("empty pages a second, one typesetter", Double(Self.slips) / empty, "/s")
        let all = try season.slips()
        var bytes = 0
        let one = try seconds {
            let pages = try (0..<Self.slips).map { try season.page(all[$0 % all.count]) }
            bytes = try typesetter.pdf(of: pages).count
        }
        var figure = Figure(name: "\(Self.slips) slips in one run, one PDF", value: one, unit: "s")
        (figure.bound, figure.aim) = (empty, .below(60))
        figure.remark = "\(bytes / 1024) kB, of \(all.count) handovers; bound: as many empty pages"
        figure.show()
        let each = try seconds {
            for number in 0..<Self.slips {
                _ = try typesetter.pdf(season.page(all[number % all.count]))
            }
        }
        figure = Figure(name: "\(Self.slips) slips in one run, a PDF each", value: each, unit: "s")
        (figure.bound, figure.aim) = (empty, .below(60))
        figure.show()
    }

    private func list(_ season: PaperSeason) throws {
        let typesetter = try Typesetter(environment: environment)
        _ = try typesetter.pdf(Self.empty)
        let cells = repeatElement("<td>赤峰</td>", count: 12).joined()
        let bare = repeatElement("<tr>\(cells)</tr>", count: Self.rows).joined()
        let plain = try seconds { _ = try typesetter.pdf("<!doctype html><table>\(bare)</table>") }
        let form = DiscListForm(
            facts: FormPart { $0.rawValue },
            lines: (0..<Self.rows).map { number in FormPart { "\($0.rawValue) \(number)" } },
            deviations: []
        ) { _ in [] }
        let frame = FormFrame(exam: "2021", number: "1", stamp: nil)
        let page = season.room.shelf.page(form, frame).markup
        let whole = try seconds { _ = try typesetter.pdf(page) }
        var figure = Figure(name: "a list of \(Self.rows) lines", value: whole, unit: "s")
        (figure.bound, figure.aim) = (plain, .below(30))
        figure.remark = "bound: a bare table of as many cells"
        figure.show()
        let written = seconds { _ = season.room.shelf.page(form, frame).markup }
        var html = Figure(name: "its page alone", value: written * 1000, unit: "ms")
        html.bound = writing(page)
        html.show()
    }

    /// Every form that the season can fill; half of the repeats take at most so long.
    private func pages(_ season: PaperSeason) throws {
        for name in FormName.allCases {
            guard let subject = try season.newest(name) else {
                print("  \(name.rawValue): the season fills none")
                continue
            }
            let sheet = try season.sheet(subject)
            let filled = try middle(
                (0..<5).map { _ in try seconds { _ = try season.sheet(subject) } })
            let times = (0..<Self.repeats).map { _ in
                seconds { _ = season.room.page(sheet) }
            }
            var figure = Figure(
                name: "page of \(name.rawValue)", value: middle(times) * 1000, unit: "ms")
            (figure.bound, figure.aim) = (writing(season.room.page(sheet)), .below(5))
            figure.remark = String(format: "filled from the ledger in %.1f ms", filled * 1000)
            figure.show()
        }
    }

    /// Milliseconds to make a text of a page's bytes once: what whoever writes it does at least.
    private func writing(_ page: String) -> Double {
        let bytes = Array(page.utf8)
        return middle(
            (0..<Self.repeats).map { _ in
                seconds {
                    let text = String(decoding: bytes, as: UTF8.self)
                    precondition(text.utf8.count == bytes.count)
                }
            }) * 1000
    }

    private static let empty = "<!doctype html><title>空</title><p>空</p>"

    private func seconds(_ body: () throws -> Void) rethrows -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        try body()
        return start.duration(to: clock.now).seconds
    }

    private func middle(_ times: [Double]) -> Double {
        times.isEmpty ? .nan : times.sorted()[times.count / 2]
    }
}
