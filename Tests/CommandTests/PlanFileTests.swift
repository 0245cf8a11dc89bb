import Custody
import CustodyCommand
import Foundation
import Notation
import Spelling
import Testing

struct PlanFileTests {
    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Forms/plans")

    private func text(_ name: String) throws -> String {
        try String(contentsOf: Self.folder.appending(path: name), encoding: .utf8)
    }

    @Test(arguments: ["national-2021.yaml", "inner-mongolia-2020.yaml"])
    func `a plan in the folder is whole and fits into one statement`(name: String) throws {
        let plan = try PlanFile.plan(text(name))
        let json = PlanNotation.write(plan)
        #expect(JSON.render(json).count < 30_000)
        #expect(try PlanNotation.read(JSON.parse(JSON.render(json))) == plan)
        #expect(Set(plan.items.map(\.kind)) == Set(ItemKind.noticed))
        #expect(Set(plan.windows.map(\.id)) == Set(WindowID.allCases))
        #expect(Set(plan.milestones.map(\.id)).count == plan.milestones.count)
        #expect(plan.milestones.allSatisfy { !$0.printed.isEmpty && backwards($0) == false })
        #expect(plan.items.filter(\.kind.belongsToCentre).allSatisfy { $0.destination == .centre })
    }

    @Test func `the national plan says what the notice says`() throws {
        let plan = try PlanFile.plan(text("national-2021.yaml"))
        #expect(plan.units.filter { $0.tier == .region }.count == 32)
        let days = plan.milestones.map { "\($0.id) \(day($0.from))–\(day($0.through))" }
        for row in [
            "announcement-address –2020-12-27", "pre-registration 2020-12-29–2021-01-11",
            "receiving-declared –2021-03-10", "handover 2021-04-02–2021-04-09",
            "collection 2021-04-12–", "destruction-record –2021-05-28",
            // 「考试实施前」: nobody is reminded of a row without a last day.
            "training –2021-04-09", "emergency-plan –2021-04-09",
        ] {
            #expect(days.contains(row))
        }
        let wipe = plan.wipe
        #expect(wipe.reading == .wipeFromConfirmation && wipe.confirmedBy == .centre)
        #expect(wipe.wipedBy == .administrator && wipe.supervisorTier == .site)
        #expect(plan.items.first { $0.kind == .usbKey }?.due == .batch(2))
        #expect(plan.windows.first { $0.id == .siteReturn }?.length == .hours(48))
    }

    @Test func `blind readings are demanded when their three lines are uncommented`() throws {
        let asKept = try text("national-2021.yaml")
        #expect(try PlanFile.plan(asKept).blind == nil)
        let basis = "盲检与抽查箱面 / blind checks and faces looked at"
        let lines = ["blind:", "  boxPercent: 10", "  basis: {house: \(basis)}"]
        let demanded = lines.reduce(asKept) { $0.replacing("\n# \($1)", with: "\n\($1)") }
        #expect(
            try PlanFile.plan(demanded).blind
                == BlindPolicy(boxPercent: 10, basis: .house(basis)))
    }

    @Test func `an opening has the house's hour until its three lines are uncommented`() throws {
        let asKept = try text("national-2021.yaml")
        #expect(try PlanFile.plan(asKept).opening == nil)
        let basis = "考前启封 / opening before a sitting"
        let lines = ["opening:", "  earlyMinutes: 60", "  basis: {house: \(basis)}"]
        let named = lines.reduce(asKept) { $0.replacing("\n# \($1)", with: "\n\($1)") }
        #expect(
            try PlanFile.plan(named).opening
                == OpeningPolicy(earlyMinutes: 60, basis: .house(basis)))
    }

    @Test func `Inner Mongolia's plan differs where its notice does`() throws {
        let plan = try PlanFile.plan(text("inner-mongolia-2020.yaml"))
        let wipe = plan.wipe
        #expect(wipe.reading == .bothFromBatchEnd && wipe.confirmedBy == .region)
        #expect(wipe.wipedBy == .officer && wipe.supervisedBy == .patrol)
        #expect(plan.legs.first { $0.from == .site }?.carriers == [.patrol])
        #expect(plan.batches.first?.starts.day.description == "2020-05-23")
    }

    @Test func `the template of a supplement fits the national plan`() throws {
        let more = try PlanFile.supplement(text("supplement-template.yaml"))
        let plan = try PlanFile.plan(text("national-2021.yaml"))
        #expect(more.plan == plan.id)
        let whole = plan.supplemented(by: more)
        #expect(whole.batches.count == plan.batches.count)
        #expect(whole.sittings.first?.rooms.map(\.text) == ["0101", "0102"])
    }

    @Test(arguments: [
        ("    crew: 2\n", "    crew: two\n", "legs[0].crew 应为"),
        ("    through: 2020-12-27\n", "    through: 12月27日\n", "milestones[0].through 应为"),
        ("    through: 2020-12-27\n", "    through:\n", "milestones[0].through 没有内容"),
        ("    through: 2020-12-27\n", "    thru: 2020-12-27\n", "milestones[0].thru"),
        ("    destination: destroyed\n", "    destination: burnt\n", "items[0].destination 应为"),
        ("  onDuty: 2\n", "  onDuty: yes\n", "vault.onDuty 应为"),
        ("  onDuty: 2\n", "  onDuty: 02\n", "vault.onDuty 应为"),
        ("  onDuty: 2\n", "  onDuty: 2\n  onDuty: 3\n", "不是可读的 YAML"),
        ("  onDuty: 2\n", "  onDuty: \"2\n", "不是可读的 YAML"),
        ("  reading: b\n", "  reading: c\n", "wipe.reading 应为其中之一：a, b"),
    ])
    func `a slip of the pen is named by line and field`(
        truth: String, lie: String, words: String
    ) throws {
        let text = try text("national-2021.yaml")
        let place = try #require(text.range(of: truth))
        let line = text[..<place.lowerBound].components(separatedBy: "\n").count
        let error = refusal(of: text.replacingCharacters(in: place, with: lie))
        let said = try #require(error?.description)
        #expect(said.contains(words))
        guard case .notYAML = error else {
            #expect(said.hasPrefix("第 \(line) 行"), "\(said), not line \(line)")
            return
        }
    }

    @Test func `what is missing is asked for at the row it is missing from`() throws {
        let text = try text("national-2021.yaml")
        let error = refusal(of: text.replacing("    crew: 2\n", with: "", maxReplacements: 1))
        #expect(error?.description.contains("缺少 legs[0].crew") == true)
        #expect(refusal(of: "")?.description.hasPrefix("第 1 行") == true)
        #expect(refusal(of: "id: a\n---\nid: b\n") == .notYAML(line: 2))
        #expect(refusal(of: String(repeating: "#", count: 1 << 21)) == .tooLong)
    }

    @Test func `a short file cannot unfold into a long one`() {
        let bomb = (1...9).reduce("a0: &a0 [x, x, x, x, x, x, x, x]\n") { text, level in
            let row = repeatElement("*a\(level - 1)", count: 8).joined(separator: ", ")
            return text + "a\(level): &a\(level) [\(row)]\n"
        }
        #expect(refusal(of: bomb) != nil)
    }

    private func refusal(of text: String) -> PlanFileError? {
        do throws(PlanFileError) {
            _ = try PlanFile.plan(text)
            return nil
        } catch {
            return error
        }
    }

    private func day(_ date: CivilDate?) -> String { date?.description ?? "" }

    private func backwards(_ row: Milestone) -> Bool {
        guard let from = row.from, let through = row.through else { return false }
        return through < from
    }
}
