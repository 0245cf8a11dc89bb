import Signing
import Spelling

/// The evidence that travels without a server: what was signed, the enrolments that it rests on,
/// their proofs of place, and whom the people agreed to be shown as.
///
/// Reading one proves nothing; its readers verify every envelope and every proof in it.
package struct Bundle: Hashable, Sendable {
    package static let format = "custody-bundle/v1"

    package let statement: Exhibit
    package let enrolments: [Exhibit]
    package let disclosed: [Disclosure]

    package init(
        statement: Exhibit, enrolments: [Exhibit] = [], disclosed: [Disclosure] = []
    ) throws(BundleError) {
        var seen: Set<Content> = []
        for exhibit in [statement] + enrolments {
            guard seen.insert(exhibit.envelope.content).inserted else {
                throw .contentRepeated(exhibit.envelope.contentID)
            }
        }
        var persons: Set<String> = []
        for disclosure in disclosed {
            guard persons.insert(disclosure.person).inserted else {
                throw .personRepeated(disclosure.person)
            }
        }
        self.statement = statement
        self.enrolments = enrolments
        self.disclosed = disclosed
    }

    package static func parse(_ bytes: [UInt8]) throws(BundleError) -> Bundle {
        let file = try ObjectReader<BundleError>(
            file: bytes, limits: .bundle, "bundle",
            required: ["disclosed", "enrolments", "format", "statement"])
        let format = try file.text("format")
        guard format == Self.format else { throw .formatUnknown(format) }
        var enrolments: [Exhibit] = []
        for item in try file.items("enrolments") { enrolments.append(try Exhibit(item)) }
        var disclosed: [Disclosure] = []
        for item in try file.items("disclosed") { disclosed.append(try Disclosure(item)) }
        return try Bundle(
            statement: try Exhibit(file.member("statement") ?? false),
            enrolments: enrolments, disclosed: disclosed)
    }

    package func render() -> [UInt8] {
        JSON.render([
            "disclosed": .array(disclosed.map(\.json)),
            "enrolments": .array(enrolments.map(\.json)),
            "format": .string(Self.format),
            "statement": statement.json,
        ])
    }
}
