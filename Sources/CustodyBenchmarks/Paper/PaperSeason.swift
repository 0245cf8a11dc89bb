import Custody
import Foundation
import Intake
import LedgerStore
import Merkle
import Paperwork
import Views

/// The demonstration's season, played by the program beside this one, and its forms.
struct PaperSeason {
    let room: PrintRoom
    private let folder: URL
    private let program: URL
    private let ledger: LedgerFile
    private let now = Instant(seconds: Int64(Date().timeIntervalSince1970))

    private var file: String { folder.path + "/season/season.custody" }
    private var key: String { folder.path + "/season/ledger.logkey" }

    /// Plays it; that takes as long as it takes.
    init(_ folder: URL) throws {
        self.folder = folder
        program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "custody")
        try Self.run(program, ["demo", "--quiet", "--out", folder.path + "/season"])
        let (templates, sheet) = try Self.templates()
        let key = folder.path + "/season/ledger.logkey"
        let signer = try NoteSigner(
            String(contentsOfFile: key, encoding: .utf8).trimmingCharacters(in: .newlines))
        room = PrintRoom(
            shelf: try FormShelf(templates: templates, sheet: sheet), labels: "", signer: signer)
        ledger = try LedgerFile.openReadOnly(folder.path + "/season/season.custody")
    }

    /// Of the folder in which the benchmark is started, as the program does it.
    private static func templates() throws -> ([String: String], String) {
        let papers = URL(filePath: "Forms/papers")
        let names = try FileManager.default.contentsOfDirectory(atPath: papers.path)
            .filter { $0.hasSuffix(".mustache") }
        let texts = try names.map { name in
            (
                String(name.dropLast(9)),
                try String(contentsOf: papers.appending(path: name), encoding: .utf8)
            )
        }
        let sheet = try String(contentsOf: papers.appending(path: "print.css"), encoding: .utf8)
        return (Dictionary(uniqueKeysWithValues: texts), sheet)
    }

    /// What the season's newest form of that name is about.
    func newest(_ name: FormName) throws -> FormOccasion? {
        try ledger.consult { books in
            let occasions = FormOccasions(books)
            if name == .dutyRecord { return PersonID("r-cust1").map(occasions.duty) }
            return try occasions.newest(name, limit: 2_000).first
        }
    }

    func one(_ name: FormName) throws -> FormOccasion {
        guard let found = try newest(name) else { throw SeasonWithout(form: name.rawValue) }
        return found
    }

    /// Every handover, out and back.
    func slips() throws -> [FormOccasion] {
        try ledger.consult { books in
            try [FormName.handoverSlip, .returnSlip].flatMap {
                try FormOccasions(books).newest($0, limit: 2_000)
            }
        }
    }

    func sheet(_ occasion: FormOccasion) throws -> PrintedSheet {
        guard let filler = FormFiller.of(occasion.form) else {
            throw SeasonWithout(form: occasion.form.rawValue)
        }
        return try ledger.consult {
            try room.sheet(filler, occasion.subject, $0, now: now)
        }
    }

    func page(_ occasion: FormOccasion) throws -> String { room.page(try sheet(occasion)) }

    /// As an office prints it.
    func print(_ occasion: FormOccasion, as name: String) throws {
        try Self.run(
            program,
            [
                "form", "print", occasion.form.rawValue, occasion.subject, "--ledger", file,
                "--log-key", key, "--out", folder.path + "/" + name,
            ])
    }

    private static func run(_ program: URL, _ arguments: [String]) throws {
        guard FileManager.default.isExecutableFile(atPath: program.path) else {
            throw ServerMissing(path: program.path)
        }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw SeasonWithout(form: arguments[0]) }
    }
}

struct SeasonWithout: Error {
    let form: String
}
