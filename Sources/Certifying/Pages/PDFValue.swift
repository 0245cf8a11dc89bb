import Spelling

/// A value in a PDF (ISO 32000-1 §7.3), as far as printed forms have them.
indirect enum PDFValue: Hashable, Sendable {
    case null
    case bool(Bool)
    /// As it is spelled.
    case number(String)
    /// As it is spelled, without its slash.
    case name(String)
    case string([UInt8])
    case array([PDFValue])
    case dictionary(PDFDictionary)
    /// An object of generation 0: nothing that we update has others.
    case reference(Int)

    static func integer(_ number: Int) -> PDFValue { .number("\(number)") }

    /// A text string (§7.9.2.2), in UTF-16 where ASCII does not do.
    static func text(_ text: String) -> PDFValue {
        if text.utf8.allSatisfy({ 0x20..<0x7F ~= $0 }) { return .string(Array(text.utf8)) }
        return .string([0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] })
    }

    /// What ``text(_:)`` wrote.
    var text: String? {
        guard case .string(let bytes) = self else { return nil }
        guard bytes.starts(with: [0xFE, 0xFF]) else {
            return String(validating: bytes, as: UTF8.self)
        }
        let units = stride(from: 2, to: bytes.count - 1, by: 2).map {
            UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        return String(validating: units, as: UTF16.self)
    }

    var integer: Int? { if case .number(let text) = self { Int(text) } else { nil } }

    var name: String? { if case .name(let name) = self { name } else { nil } }

    var items: [PDFValue]? { if case .array(let items) = self { items } else { nil } }

    var dictionary: PDFDictionary? {
        if case .dictionary(let dictionary) = self { dictionary } else { nil }
    }

    /// As it is written; a string always in hexadecimal, which needs no escapes.
    var written: String {
        switch self {
        case .null: "null"
        case .bool(let value): value ? "true" : "false"
        case .number(let text): text
        case .name(let name): "/\(name)"
        case .string(let bytes): "<\(Hex.encode(bytes))>"
        case .array(let items): "[\(items.map(\.written).joined(separator: " "))]"
        case .dictionary(let dictionary): dictionary.written
        case .reference(let number): "\(number) 0 R"
        }
    }
}

/// Values by name, in the order of the file.
struct PDFDictionary: Hashable, Sendable {
    private var members: [Member] = []

    private struct Member: Hashable, Sendable {
        let name: String
        var value: PDFValue
    }

    init(_ members: KeyValuePairs<String, PDFValue> = [:]) {
        self.members = members.map { Member(name: $0.key, value: $0.value) }
    }

    /// Of two values by the same name the first counts, as it does for readers of ours.
    subscript(_ name: String) -> PDFValue? {
        get { members.first { $0.name == name }?.value }
        set {
            let place = members.firstIndex { $0.name == name }
            switch (place, newValue) {
            case (let place?, let value?): members[place].value = value
            case (let place?, nil): members.remove(at: place)
            case (nil, let value?): members.append(Member(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    var names: [String] { members.map(\.name) }

    var written: String {
        "<< \(members.map { "/\($0.name) \($0.value.written)" }.joined(separator: " ")) >>"
    }
}
