import Custody
import Notation
import Spelling
import Testing

@testable import Drafting

@Suite("Forms of acts")
struct FormTests {
    @Test(arguments: ActKind.allCases)
    func `every kind has a form, and its sample is the form filled in`(kind: ActKind) {
        let fields = FormField.of(kind)
        #expect(!fields.isEmpty, "\(kind)")
        let sample = FieldListing.sample(kind).members?.map(\.name) ?? []
        #expect(Set(fields.filter { !$0.optional }.map(\.name)) == Set(sample))
    }

    @Test(arguments: ActKind.allCases)
    func `every form and what there is to pick for it can be written as JSON`(kind: ActKind) {
        let lists = FormField.references(of: kind).map { JSON.Member($0.list, .array([])) }
        #expect(!JSON.render(FormText.json(kind)).isEmpty)
        #expect(!JSON.render(.object(lists)).isEmpty)
    }

    @Test func `of a choice both sides are shown, and a list within it`() throws {
        let contents = try #require(FormField.of(.pack).first { $0.name == "contents" })
        guard case .list(.choice(let sides), _) = contents.shape else {
            Issue.record("contents are a list of choices")
            return
        }
        #expect(sides.map(\.name) == ["items", "container"])
        guard case .group(let items) = sides[0].shape else {
            Issue.record("items are a group")
            return
        }
        #expect(items.filter { !$0.optional }.map(\.name) == ["kind", "quantity"])
        #expect(items.contains { $0.name == "serials" && $0.optional })
    }

    @Test func `nobody types an identifier that stands in a register`() {
        let own: Set = [
            "seals", "place", "id", "obligation", "about", "nonce", "salt", "of", "commitment",
            "challenge", "hash", "key", "by", "visitor", "at", "plan", "supplement", "refines",
            "parent", "destruction", "quarantine", "registrars", "digest", "unit",
        ]
        func loose(_ name: String, _ shape: FormShape, _ kind: ActKind) -> [String] {
            switch shape {
            case .value(.name), .value(.hexDigits):
                Reference.of(name, in: kind) == nil && !own.contains(name)
                    ? ["\(kind).\(name)"] : []
            case .value: []
            case .list(let element, _): loose(name, element, kind)
            case .group(let fields), .choice(let fields):
                fields.flatMap { loose($0.name, $0.shape, kind) }
            }
        }
        let kinds = ActKind.allCases.filter { ![.plan, .supplement, .genesis].contains($0) }
        let found = kinds.flatMap { kind in
            FormField.of(kind).flatMap { loose($0.name, $0.shape, kind) }
        }
        #expect(found == [])
    }

    @Test func `what was typed becomes what the layout expects, and what was not is named`() throws
    {
        let typed: JSON = [
            "site": "hohhot", "batch": "paper-1", "ended": "2021-04-11T16:00",
        ]
        let statement = try ActForm.statement(ActForm.sample(.batchEnd, act: typed))
        #expect(statement.at.description == "2021-04-10T09:00:00+08:00")
        let ended = StatementNotation.write(statement)["act"]?["ended"]?.text
        #expect(ended == "2021-04-11T16:00:00+08:00")
        #expect(throws: NotationError.missing(Path([.member("act"), .member("ended")]))) {
            try ActForm.statement(
                ActForm.sample(.batchEnd, act: ["site": "hohhot", "batch": "paper-1"]))
        }
    }
}
