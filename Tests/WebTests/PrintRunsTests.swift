import Custody
import Synchronization
import Testing
import Views

@testable import Web

/// Runs of forms, and those who would have all of them.
@Suite struct PrintRunsTests {
    private static func person(_ name: String) throws -> PersonID { try #require(PersonID(name)) }

    private static func run(_ name: String, _ form: FormName = .handoverSlip) throws
        -> PrintShelf.Run
    {
        PrintShelf.Run(form, of: try person(name), "2021-04-07", count: 3)
    }

    private static func over(_ shelf: inout PrintShelf, _ id: String) {
        shelf.change(id) { $0.progress = .ready(ending: "pdf") }
    }

    @Test
    func `who asks again while his run is set is led to it, and to a new one once it is over`()
        throws
    {
        var shelf = PrintShelf()
        #expect(shelf.begin(try Self.run("a"), as: "1") == .taken("1"))
        #expect(shelf.begin(try Self.run("a"), as: "2") == .running("1"))
        #expect(shelf.begin(try Self.run("b"), as: "3") == .taken("3"), "somebody else")
        #expect(shelf.begin(try Self.run("a", .vaultLog), as: "4") == .taken("4"), "another form")
        shelf.change("1") { $0.progress = .running(done: 2) }
        #expect(shelf.begin(try Self.run("a"), as: "5") == .running("1"))
        Self.over(&shelf, "1")
        #expect(shelf.begin(try Self.run("a"), as: "6") == .taken("6"))
        #expect(shelf["1"] != nil && shelf["2"] == nil && shelf["5"] == nil)
    }

    @Test func `nothing that is being set is dropped for what comes later`() throws {
        var shelf = PrintShelf()
        for number in 0..<PrintShelf.mostRunning {
            #expect(shelf.begin(try Self.run("p\(number)"), as: "\(number)") == .taken("\(number)"))
        }
        for number in 0..<100 {
            #expect(shelf.begin(try Self.run("late\(number)"), as: "late\(number)") == .none)
        }
        #expect((0..<PrintShelf.mostRunning).allSatisfy { shelf["\($0)"]?.isRunning == true })
        shelf.change("3") { $0.progress = .failed(Wording("坏", "bad")) }
        #expect(
            shelf.begin(try Self.run("late"), as: "late") == .taken("late"), "one place is free")
    }

    @Test func `who prints all day pushes nobody else's file away, only his own oldest`() throws {
        var shelf = PrintShelf()
        #expect(shelf.begin(try Self.run("quiet"), as: "quiet") == .taken("quiet"))
        Self.over(&shelf, "quiet")
        for number in 0..<100 {
            #expect(shelf.begin(try Self.run("busy"), as: "\(number)") == .taken("\(number)"))
            Self.over(&shelf, "\(number)")
        }
        #expect(shelf["quiet"] != nil)
        #expect((0..<100).filter { shelf["\($0)"] != nil } == [97, 98, 99])
        for number in 0..<100 {
            _ = shelf.begin(try Self.run("p\(number)"), as: "p\(number)")
            Self.over(&shelf, "p\(number)")
        }
        #expect((0..<100).count { shelf["p\($0)"] != nil } == PrintShelf.mostKept.all)
        #expect(shelf["quiet"] == nil, "a hundred people later")
    }

    @Test func `a hundred posts at once of one person begin one run, and it comes to its end`()
        async throws
    {
        let runs = PrintRuns()
        let gate = Gate()
        let (begun, begins) = AsyncStream.makeStream(of: Void.self)
        let (order, person) = (try Self.run("a"), try Self.person("a"))
        let ids = try await withThrowingTaskGroup(of: String.self) { group in
            for _ in 0..<100 {
                group.addTask {
                    try runs.begin(order) { onSet in
                        begins.yield()
                        onSet(1)
                        await gate.passed()
                        return PrintedRun(bytes: [1, 2, 3], ending: "pdf")
                    }
                }
            }
            return try await group.reduce(into: Set<String>()) { $0.insert($1) }
        }
        let id = try #require(ids.first)
        #expect(ids.count == 1)
        for await _ in begun.prefix(1) {}
        #expect(runs.find(id, of: person)?.progress == .running(done: 1))
        #expect(runs.find(id, of: try Self.person("b")) == nil, "nobody else has it")
        begins.finish()
        gate.open()
        while runs.find(id, of: person)?.isRunning == true { await Task.yield() }
        #expect(runs.find(id, of: person)?.file == [1, 2, 3])
        #expect(runs.find(id, of: person)?.progress == .ready(ending: "pdf"))
    }

    @Test func `when too many are under way the answer says so, and a run that fails says why`()
        async throws
    {
        let runs = PrintRuns()
        let gate = Gate()
        for number in 0..<PrintShelf.mostRunning {
            _ = try runs.begin(Self.run("p\(number)")) { _ in
                await gate.passed()
                throw WebRefusal.notYours
            }
        }
        let late = try Self.run("late")
        #expect(throws: WebRefusal.pressBusy) {
            try runs.begin(late) { _ in PrintedRun(bytes: [], ending: "pdf") }
        }
        gate.open()
        var id: String?
        while id == nil {
            id = try? runs.begin(late) { _ in throw WebRefusal.notYours }
            await Task.yield()
        }
        let (known, person) = (try #require(id), try Self.person("late"))
        while runs.find(known, of: person)?.isRunning == true { await Task.yield() }
        #expect(runs.find(known, of: person)?.progress == .failed(WebRefusal.notYours.wording))
    }
}

/// Holds runs back until a test has looked at them.
private final class Gate: Sendable {
    private let isOpen = Mutex(false)

    func open() { isOpen.withLock { $0 = true } }

    func passed() async { while !isOpen.withLock({ $0 }) { await Task.yield() } }
}
