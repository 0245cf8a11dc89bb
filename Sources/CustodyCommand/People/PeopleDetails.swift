import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Reports
import Signing
import Spelling

struct PeopleKeep: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "keep", abstract: "把已登记人员的资料留存在台账旁 / Keep an enrolled person's details",
        discussion: """
            例 / Example:
              custody people keep zhang.json --ledger exam.ledger --log-key exam.logkey
            """)

    @Argument(help: "资料文件 / The file of details") var file: String
    @OptionGroup var writer: WriterOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let disclosure = try DisclosureFile.read(file)
        let ledger = try writer.open()
        let person = try ledger.consult { books in
            PersonID(disclosure.person).flatMap { books.history.person($0) }
        }
        guard let person, person.commitment == Commitment(disclosure.commitment) else {
            throw Complaint(
                .refused, "资料与 \(disclosure.person) 登记时的承诺不符；没有留存。",
                "The details are not what \(disclosure.person) was enrolled with; nothing kept.")
        }
        let detail = PersonDetail(
            person: disclosure.person, salt: disclosure.salt,
            details: DetailsText.render(disclosure.details))
        _ = try ledger.write(at: WallClock.machine.milliseconds()) { try $0.keep(detail) }
        try ledger.close()
        output.give(["person": .string(disclosure.person), "kept": true]) {
            [output.language("已留存 ", "kept ") + disclosure.person]
        }
    }
}

struct PeopleDisclose: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "disclose", abstract: "带盐披露一个人的资料 / Disclose a person's details with salt",
        discussion: """
            例 / Example:
              custody people disclose zhang --out zhang.json --ledger exam.ledger
            """)

    @Argument(help: "人员编号 / The person") var person: String
    @OptionGroup var ledger: LedgerOptions
    @Option(help: "写入文件 / Write them to a file") var out: String?
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let disclosure = try ledger.open(output).read { try DisclosureFile.kept(person, in: $0) }
        if let out { try Files.create(out, DisclosureFile.render(disclosure), secret: true) }
        output.give(DisclosureFile.json(disclosure)) {
            disclosure.details.sorted { $0.key < $1.key }.map { "\($0.key)  \($0.value)" }
                + ["salt  " + Base64.encode(disclosure.salt)]
                + ["commitment  " + disclosure.commitment.hex]
        }
    }
}

struct PeopleForget: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "永久删除一个人的资料 / Forget a person's details for ever",
        discussion: """
            台账里的承诺仍在，没有盐就什么也读不出。 / The commitment stays and says nothing.
            例 / Example:
              custody people forget zhang --ledger exam.ledger --log-key exam.logkey
            """)

    @Argument(help: "人员编号 / The person") var person: String
    @OptionGroup var writer: WriterOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let ledger = try writer.open()
        let forgotten = try ledger.forget(person)
        try ledger.close()
        output.give(["person": .string(person), "forgotten": .bool(forgotten)]) {
            [
                forgotten
                    ? output.language("已删除 ", "forgotten: ") + person
                    : output.language("没有 \(person) 的资料", "nothing was kept of \(person)")
            ]
        }
    }
}

/// A person's details as a file: what the commitment is over.
enum DisclosureFile {
    static func json(_ disclosure: Disclosure) -> JSON {
        [
            "details": DetailsText.json(disclosure.details), "person": .string(disclosure.person),
            "salt": .string(Base64.encode(disclosure.salt)),
        ]
    }

    static func render(_ disclosure: Disclosure) -> [UInt8] { JSON.render(json(disclosure)) }

    static func read(_ path: String) throws -> Disclosure {
        guard let json = try? JSON.parse(try Files.bytes(path)),
            let person = json["person"]?.text,
            let salt = json["salt"]?.text.flatMap({ Base64.decode($0) }),
            let details = DetailsText.read(json["details"])
        else {
            throw Complaint(
                .unreadable, "\(path) 不是资料文件。", "\(path) is not a file of details.")
        }
        return try Disclosure(person: person, salt: salt, details: details)
    }

    /// What the ledger's file keeps of a person.
    static func kept(_ person: String, in snapshot: LedgerSnapshot) throws -> Disclosure {
        guard let detail = try snapshot.detail(of: person),
            let details = DetailsText.read(detail.details)
        else {
            throw Complaint(
                .unreadable, "没有 \(person) 的资料，或已删除。",
                "Nothing is kept of \(person), or it was forgotten.")
        }
        return try Disclosure(person: person, salt: detail.salt, details: details)
    }
}
