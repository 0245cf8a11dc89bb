import Foundation
import Testing

/// An export that breaks off; the season has entries enough to be met in the middle of them.
extension SeasonTests {
    struct BrokenExportTests {
        private let season: Season
        private static let ledger = "--ledger season/season.custody"

        init() throws { season = try Season.played.get() }

        /// Kills or interrupts the program once it has written its twentieth entry, wherever that
        /// lies.
        private func ended(_ name: String, by signal: String, _ code: Int) throws {
            let told = try season.workshop.shell(
                """
                set -m
                env --default-signal=INT CUSTODY export \(name) \(Self.ledger) > /dev/null & export=$!
                until [ -e \(name).part/entries/20.header ] || [ -e \(name)/entries/20.header ]; do
                  kill -0 $export || break
                done
                kill -\(signal) $export; wait $export; echo code $?
                """)
            try #require(told.output == "code \(code)\n", "\(told.output)\(told.errors)")
        }

        @Test(arguments: [("KILL", 137), ("INT", 130)])
        func `one that was killed or interrupted has no name of an export, and says what to do`(
            signal: String, code: Int
        ) throws {
            let name = UUID().uuidString
            try ended(name, by: signal, code)
            #expect(!season.workshop.exists(name) && season.workshop.exists(name + ".part"))
            let again = try season.workshop.custody("export \(name) \(Self.ledger)")
            #expect(again.code == 5, "\(again.errors)")
            #expect(again.errors.contains("\(name).part 还在"), "\(again.errors)")
            #expect(again.errors.contains("删去 \(name).part"), "\(again.errors)")
            _ = try season.workshop.tool("rm -r \(name).part")
            try season.workshop.done("export \(name)/ \(Self.ledger)")
            #expect(season.workshop.exists("\(name)/checkpoint"))
            #expect(!season.workshop.exists(name + ".part"))
        }

        /// The tile of its entries has more than 64 kilobytes.
        @Test func `one that does not fit on the disk leaves nothing`() throws {
            let name = UUID().uuidString
            let told = try season.workshop.shell(
                "trap '' XFSZ; (ulimit -f 64; CUSTODY export \(name) \(Self.ledger)); echo code $?")
            #expect(told.output == "code 5\n" && told.errors.contains("磁盘空间"), "\(told.errors)")
            #expect(try season.workshop.files.allSatisfy { !$0.contains(name) })
        }

        @Test func `a copy that was killed is told of in the same words`() throws {
            let name = UUID().uuidString
            try season.workshop.write("\(name).partial", [])
            let told = try season.workshop.custody("ledger copy \(name) \(Self.ledger)")
            #expect(told.code == 5 && told.errors.contains("\(name).partial 还在"), "\(told.errors)")
            #expect(told.errors.contains("出路：确认没有别的程序在写"), "\(told.errors)")
        }

        @Test func `a folder's name that is a link to nowhere is taken`() throws {
            let workshop = try Workshop()
            _ = try workshop.tool("ln -s nowhere out")
            let told = try workshop.custody("certificate office --name x --out out")
            #expect(told.code == 5 && told.errors.contains("从不覆盖"), "\(told.errors)")
            #expect(!workshop.exists("nowhere") && !workshop.exists("out.part"))
        }
    }
}
