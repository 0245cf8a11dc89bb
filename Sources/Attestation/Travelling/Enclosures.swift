import Spelling

/// What a printed record encloses: the envelopes that it speaks of, the enrolments that they rest
/// on, a proof of place for each, and whom people agreed to be shown as.
///
/// A folder of files and no format of its own, so that others' tools take out each envelope as it
/// lies in the ledger. Reading one proves nothing; its readers verify every envelope and proof in it.
package struct Enclosures: Hashable, Sendable {
    package let statements: [Exhibit]
    package let enrolments: [Exhibit]
    package let disclosed: [Disclosure]

    /// One file of it.
    package struct File: Hashable, Sendable {
        package let name: String
        package let bytes: [UInt8]

        package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
    }

    private static let envelope = ".envelope.json"
    private static let proof = ".tlog-proof"
    private static let statementStem = "statement-"
    private static let enrolmentStem = "enrolment-"
    private static let personStem = "person-"
    private static let personEnding = ".json"

    package init(
        statements: [Exhibit], enrolments: [Exhibit], disclosed: [Disclosure] = []
    ) throws(BundleError) {
        for group in [statements, enrolments] {
            var seen: Set<Content> = []
            for exhibit in group where !seen.insert(exhibit.envelope.content).inserted {
                throw .contentRepeated(exhibit.envelope.contentID)
            }
        }
        self.statements = statements
        self.enrolments = enrolments
        self.disclosed = disclosed
    }

    package var files: [File] {
        Self.files(statements, Self.statementStem) + Self.files(enrolments, Self.enrolmentStem)
            + disclosed.map {
                File(
                    name: Self.personStem + $0.person + Self.personEnding,
                    bytes: JSON.render($0.json))
            }
    }

    private static func files(_ exhibits: [Exhibit], _ stem: String) -> [File] {
        exhibits.enumerated().flatMap { place, exhibit in
            let name = stem + (place < 9 ? "0\(place + 1)" : "\(place + 1)")
            return [File(name: name + envelope, bytes: exhibit.envelope.bytes)]
                + exhibit.proofs.prefix(1).map {
                    File(name: name + proof, bytes: Array($0.utf8))
                }
        }
    }

    /// Reads it from files, of which others may lie beside.
    package init(files: [File]) throws(BundleError) {
        let byName = Dictionary(files.map { ($0.name, $0.bytes) }) { first, _ in first }
        var disclosed: [Disclosure] = []
        for name in byName.keys.sorted()
        where name.hasPrefix(Self.personStem) && name.hasSuffix(Self.personEnding) {
            let json: JSON
            do throws(SpellingError) {
                json = try JSON.parse(byName[name] ?? [], limits: .statement)
            } catch {
                throw .misspelled(error)
            }
            disclosed.append(try Disclosure(json))
        }
        try self.init(
            statements: Self.exhibits(byName, Self.statementStem),
            enrolments: Self.exhibits(byName, Self.enrolmentStem), disclosed: disclosed)
    }

    private static func exhibits(
        _ files: [String: [UInt8]], _ stem: String
    ) throws(BundleError) -> [Exhibit] {
        var exhibits: [Exhibit] = []
        for name in files.keys.sorted() where name.hasPrefix(stem) && name.hasSuffix(envelope) {
            let proven = String(name.dropLast(envelope.count)) + proof
            let parsed: Envelope
            do throws(EnvelopeError) { parsed = try Envelope.parse(files[name] ?? []) } catch {
                throw .envelope(error)
            }
            exhibits.append(
                Exhibit(
                    envelope: parsed,
                    proofs: files[proven].map { [String(decoding: $0, as: UTF8.self)] } ?? []))
        }
        return exhibits
    }
}
