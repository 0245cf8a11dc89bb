import Foundation
import FoundationXML

/// Reads markup from beginning to end; a document type, which no workbook has, is refused, for it
/// may name other files or swell.
class MarkupReader: NSObject, XMLParserDelegate {
    private(set) var text = ""
    private var isKept = false
    private(set) var isTooLarge = false

    /// Called with each opening tag.
    func open(_ name: String, _ attributes: [String: String]) {}

    /// Called with each closing tag and, where it was asked for, the text before it.
    func close(_ name: String) {}

    /// From here on, text is collected.
    final func keepText() { (text, isKept) = ("", true) }

    final func dropText() { isKept = false }

    /// What was asked for is more than a sheet may have.
    final func overflow() { isTooLarge = true }

    final func read(_ bytes: [UInt8]?) throws(SheetError) {
        guard let bytes, !Self.hasDocumentType(bytes) else { throw .notWorkbook }
        let parser = XMLParser(data: Data(bytes))
        parser.shouldResolveExternalEntities = false
        parser.delegate = self
        let isWhole = parser.parse()
        guard !isTooLarge else { throw .tooLarge }
        guard isWhole else { throw .notWorkbook }
    }

    /// Only ASCII-compatible text can hide nothing from this.
    private static func hasDocumentType(_ bytes: [UInt8]) -> Bool {
        let head = bytes.prefix(4_096)
        return head.contains(0) || String(decoding: head, as: UTF8.self).contains("<!DOCTYPE")
    }

    final func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
        qualifiedName: String?, attributes: [String: String]
    ) {
        open(name, attributes)
        if isTooLarge { parser.abortParsing() }
    }

    final func parser(_ parser: XMLParser, foundCharacters string: String) {
        if isKept { text += string }
    }

    final func parser(
        _ parser: XMLParser, didEndElement name: String, namespaceURI: String?,
        qualifiedName: String?
    ) {
        close(name)
        if isTooLarge { parser.abortParsing() }
    }
}

/// The attributes of every element of one name.
final class Element: MarkupReader {
    private let name: String
    private var found: [[String: String]] = []

    private init(_ name: String) { self.name = name }

    static func all(_ name: String, in bytes: [UInt8]?) throws(SheetError) -> [[String: String]] {
        let reader = Element(name)
        try reader.read(bytes)
        return reader.found
    }

    override func open(_ name: String, _ attributes: [String: String]) {
        if name == self.name { found.append(attributes) }
    }
}

/// The texts that cells name by number; phonetic guides beside them are not part of the text.
final class SharedStrings: MarkupReader {
    private var strings: [String] = []
    private var parts = ""
    private var isPhonetic = false

    static func read(_ bytes: [UInt8]) throws(SheetError) -> [String] {
        let reader = SharedStrings()
        try reader.read(bytes)
        return reader.strings
    }

    override func open(_ name: String, _ attributes: [String: String]) {
        switch name {
        case "si": parts = ""
        case "rPh": isPhonetic = true
        case "t" where !isPhonetic: keepText()
        default: return
        }
    }

    override func close(_ name: String) {
        switch name {
        case "t" where !isPhonetic:
            parts += text
            dropText()
        case "rPh": isPhonetic = false
        case "si":
            strings.append(parts)
            if strings.count > SheetLimits.cells { overflow() }
        default: return
        }
    }
}
