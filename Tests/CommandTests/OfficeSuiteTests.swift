import Foundation
import Sheets
import Testing

/// LibreOffice, as offices have it: it opens whatever sheet we write and sees the same cells.
///
/// It is too large to be asked for by every test run; where it is not installed that is said.
enum LibreOffice {
    static let program: String? = ["/usr/bin/soffice", "/usr/local/bin/soffice"]
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isThere: Bool {
        if program == nil {
            print("There is no LibreOffice: that it opens our sheets is not asked here")
        }
        return program != nil
    }
}

@Suite(.enabled(if: LibreOffice.isThere))
struct OfficeSuiteTests {
    private static let sheets = [
        "balance", "differences", "findings", "returns-discs", "returns-cards", "returns-summary",
    ]
    private static let templates = ["manifest", "machines", "rooms", "attendance", "people"]

    private static func asked(_ sheet: String) -> String {
        switch sheet {
        case "differences": "balance --differences"
        case "findings": "findings --at 2021-06-18T20:30"
        case let list: list.split(separator: "-").joined(separator: " ")
        }
    }

    /// The cells, however a program quotes them.
    private func rows(_ workshop: Workshop, _ file: String) throws -> [[String]] {
        let sheet = try Sheet.read(try workshop.read(file), name: file).first
        return try #require(sheet).rows
    }

    /// All in one run of the program, for it starts slowly.
    private func convert(_ files: [String], in workshop: Workshop) throws {
        let program = try #require(LibreOffice.program)
        // UTF-8, commas, quotes where they are needed.
        let script = """
            '\(program)' -env:UserInstallation=file://\(workshop.path("profile")) --headless \\
              --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1' --outdir seen \\
              \(files.joined(separator: " "))
            """
        try workshop.write("convert.sh", Array(script.utf8))
        let told = try workshop.tool("sh convert.sh")
        try #require(told.code == 0, "\(told.errors)")
    }

    @Test func `every sheet that we write has the same cells there, and every template its heads`()
        throws
    {
        let season = try Season.played.get()
        let workshop = try Workshop()
        let ledger = "--ledger \(season.workshop.path("season/season.custody"))"
        for sheet in Self.sheets {
            for ending in ["csv", "xlsx"] {
                try workshop.done("\(Self.asked(sheet)) --out \(sheet).\(ending) \(ledger)")
            }
        }
        for name in Self.templates {
            try workshop.done("template \(name) --out template-\(name).xlsx")
        }
        try convert(
            (Self.sheets + Self.templates.map { "template-\($0)" }).map { "\($0).xlsx" },
            in: workshop)
        for sheet in Self.sheets {
            let (ours, seen) = (
                try rows(workshop, "\(sheet).csv"), try rows(workshop, "seen/\(sheet).csv")
            )
            // Above an official list stands the office's title, in a workbook alone.
            let body = seen.dropFirst(sheet.hasPrefix("returns") ? 1 : 0)
            #expect(ours.count > 1, "\(sheet)")
            #expect(Array(body) == ours, "\(sheet)")
        }
        for name in Self.templates {
            let seen = try rows(workshop, "seen/template-\(name).csv")
            #expect(
                seen.count > 1 && seen.joined().contains { $0.hasPrefix("例") }, "\(name): \(seen)")
        }
    }
}
