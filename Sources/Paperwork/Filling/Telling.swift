import Custody
import Intake
import Registers
import Views

/// What forms say of statements and what hangs on them, in one line each.
extension Naming {
    /// A kind by the notices' name, or by the plan's that defines it.
    func kind(_ kind: ItemKind) -> String {
        guard case .planned = kind, let name = plan?.wording(kind) else {
            return kind.wording.chinese
        }
        return name.chinese
    }

    /// So many of a kind, of which subject and from which room.
    func goods(_ line: ItemLine) -> String {
        let details = [line.subject.map { subject($0) }, line.room.map { "\($0) 试室" }]
        return goods(line.quantity, line.kind, details.compactMap(\.self))
    }

    func goods(_ quantity: Int, _ kind: ItemKind, _ details: [String] = []) -> String {
        let name = Wording(verbatim: self.kind(kind))
        let words = GoodsWords(
            quantity, kind, called: name, details.map { Wording(verbatim: $0) })
        return words.wording.chinese
    }

    /// A container by what it is and its number, where its packing is known.
    func called(_ container: ContainerID) -> String {
        let kind = books.history.container(container)?.kind.wording.chinese
        return [kind, container.text].compactMap(\.self).joined(separator: " ")
    }

    /// People by their names, or else their numbers; nil where there are none.
    func people(_ people: [PersonID]) throws -> String? {
        people.isEmpty ? nil : try people.map(label).joined(separator: "、")
    }

    /// A place by its address and number.
    func place(_ id: PlaceID) -> String {
        books.history.row(PlaceRow.self, id.text).map { "\($0.address)（\(id)）" } ?? id.text
    }

    /// When, by whom, and the beginning of its content id; nil where it is not here.
    func deed(_ content: ContentID) throws -> String? {
        guard let statement = books.history.statement(content) else { return nil }
        let signers = try people(statement.people) ?? ""
        return "\(statement.at.spoken) \(signers)（记录 \(content.hex.prefix(16))）"
    }

    func file(_ attachment: Attachment) -> FormPart<FileColumn> {
        FormPart { column in
            switch column {
            case .file: attachment.name
            case .digest: attachment.hash.hex
            case .bytes: "\(attachment.bytes) 字节"
            }
        }
    }

    /// The newest statement of a kind that names another and is in effect.
    func answer(_ kind: ActKind, to content: ContentID) -> ContentID? {
        books.history.rows(ActRow.self, content)
            .filter { $0.kind == kind && books.history.effective($0.content) != nil }
            .max { ($0.at, $0.content) < ($1.at, $1.content) }?.content
    }
}

extension ContentID {
    /// What people call a sheet about it by.
    var number: String { String(hex.prefix(12)) }
}
