import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Registers
import Signing
import Spelling

/// The people of the ledger: opaque ids there, their names in an erasable table beside it.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: "人员：登记、指定、培训、资料…… / People: enrolled, designated, trained…",
        discussion: """
            台账里只有编号和加盐的承诺。登记前用 commit 做出承诺，登记后用 keep 留存姓名，disclose 带盐披露给一个人看，forget \
            永久删除（承诺仍在，但再也读不出什么）。 / The ledger holds ids and salted commitments only: commit before \
            the enrolment, keep after it, disclose with the salt, forget for ever.
            """,
        subcommands: [
            PeopleList.self, PeopleCommit.self, PeopleKeep.self, PeopleDisclose.self,
            PeopleForget.self, PeopleEnrol.self, PeopleRevoke.self, PeopleDesignate.self,
            PeopleDelegate.self, PeopleTrain.self, PeopleRelatives.self,
        ], defaultSubcommand: PeopleList.self)
}

struct PeopleList: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "台账登记的人员 / The enrolled people",
        discussion: """
            例 / Example:
              custody people list --ledger exam.ledger
            """)

    @OptionGroup var ledger: LedgerOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let people = try ledger.open(output).consult {
            try Registers.all(PersonRow.self, in: $0.snapshot.database)
        }.map(\.person)
        let values = people.map { person -> JSON in
            [
                "person": .string(person.id.text), "unit": .string(person.unit.text),
                "roles": .texts(person.roles.map(\.rawValue)),
                "commitment": .string(person.commitment.hex),
            ]
        }
        output.give(.array(values)) {
            people.map { person in
                let roles = person.roles.map { output.language($0) }
                return "\(person.id)  \(person.unit)  "
                    + roles.joined(separator: output.language.comma)
            }
        }
    }
}

struct PeopleCommit: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "commit", abstract: "为一个人的资料做出承诺 / Commit to a person's details",
        discussion: """
            文件里有盐，请保管好；登记时写 people enrol --details 文件。 / The file holds the salt: keep it. It is \
            what people enrol wants as --details.
            --table 读人员名册（custody template people），每人一个文件，放进 --out 文件夹。 / --table reads a list and \
            writes a file for each into the folder --out.
            例 / Example:
              custody people commit zhang --detail name=张萍 --detail phone=139… --out zhang.json
              custody people commit --table 人员.xlsx --out details
            """)

    @Argument(help: "人员编号 / The person") var person: String?
    @Option(help: ArgumentHelp("资料 / A detail", valueName: "name=value")) var detail: [String] = []
    @Option(help: "人员名册 / A table of people") var table: String?
    @Option(help: "资料文件，名册则为文件夹 / The file of details; of a table, the folder") var out: String
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        switch (person, table) {
        case (let person?, nil): try commit(person, output)
        case (nil, let table?): try commit(all: table, output)
        case (nil, nil), (_?, _?):
            throw Complaint(
                .unreadable, "写人员编号，或用 --table 给出名册；二者取一。",
                "Name the person, or a list with --table; one of the two.")
        }
    }

    private func commit(all table: String, _ output: Output) throws {
        let sheet = try PeopleSheet(try SheetTable(table))
        if let complaint = sheet.table.complaint(table) { throw complaint }
        let files = sheet.people.map { ("\(out)/\($0.person).json", $0) }
        try Files.makeFolder(out)
        try Files.create(all: files.map { ($0, DisclosureFile.render($1), isSecret: true) })
        output.give(
            .array(
                files.map { path, one in
                    [
                        "commitment": .string(one.commitment.hex), "file": .string(path),
                        "person": .string(one.person),
                    ]
                })
        ) { files.map { path, one in "\(path)  \(one.commitment.hex)" } }
    }

    private func commit(_ person: String, _ output: Output) throws {
        let id: PersonID = try Identifier.read(person, "person")
        var details: [String: String] = [:]
        for text in detail {
            let (name, value) = try Pair.read(text, "--detail")
            guard PersonID(name) != nil else {
                throw Complaint(
                    .unreadable, "资料名“\(name)”须是英文，如 name、phone。",
                    "The detail's name ‘\(name)’ must be ASCII: name, phone.")
            }
            details[name] = value
        }
        let disclosure = try Disclosure(
            person: id.text, salt: Randomness.bytes(Disclosure.saltLength), details: details)
        try Files.create(out, DisclosureFile.render(disclosure), secret: true)
        output.give(["commitment": .string(disclosure.commitment.hex)]) {
            ["commitment  " + disclosure.commitment.hex]
        }
    }
}
