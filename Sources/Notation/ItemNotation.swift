import Custody
import Spelling

extension ItemKind: Notated {
    private static let byCode = Dictionary(
        uniqueKeysWithValues: noticed.map { ($0.code, $0) })

    static func read(_ json: JSON) throws(NotationError) -> ItemKind {
        guard case .string(let code) = json, let kind = byCode[code] ?? ItemKind(code: code) else {
            throw .unexpected(Path(), expected: .itemKind)
        }
        return kind
    }

    var written: JSON { .string(code) }
}

extension ItemLine: LaidOut {
    static let layout = Layout(
        ItemLine.init(kind:subject:room:quantity:serials:),
        Field("kind", \.kind),
        Field("subject", optional: \.subject),
        Field("room", optional: \.room),
        Field("quantity", \.quantity),
        Field("serials", optional: \.serials))
}

extension SerialRange: LaidOut {
    static let layout = Layout(
        SerialRange.init(prefix:first:last:digits:),
        Field("prefix", \.prefix),
        Field("first", \.first, within: Caps.serials),
        Field("last", \.last, within: Caps.serials),
        Field("digits", \.digits, within: Caps.serialDigits)
    ).expecting(.serials) { range in
        let alphabet = range.prefix.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
        return alphabet && range.prefix.utf8.count <= 32 && range.first <= range.last
            && String(range.last).utf8.count <= range.digits
    }
}

extension Content: Notated {
    static func read(_ json: JSON) throws(NotationError) -> Content {
        let (name, json) = try Only.member(of: json, among: ["items", "container"])
        do throws(NotationError) {
            return name == "items"
                ? .items(try ItemLine.read(json)) : .container(try ContainerID.read(json))
        } catch {
            throw error.under(.member(name))
        }
    }

    var written: JSON {
        switch self {
        case .items(let line): ["items": line.written]
        case .container(let inner): ["container": inner.written]
        }
    }
}

extension ContainerKind: Coded {}
extension Condition: Coded {}
