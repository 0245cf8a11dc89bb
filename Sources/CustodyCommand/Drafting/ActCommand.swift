import Custody
import Intake
import Notation
import Spelling

/// One kind of statement as a noun and a verb: its options are the fields of its act.
protocol ActCommand: Subcommand {
    static var kind: ActKind { get }
    var header: HeaderOptions { get }
    /// The header as typed, with what the act itself already says of its signers.
    var heading: HeaderOptions { get }
    /// The act as typed, completed by what the ledger knows.
    func act(_ here: Surroundings) throws -> ActFields
}

extension ActCommand {
    var heading: HeaderOptions { header }

    func work(_ output: Output) async throws {
        let writing = try DraftWriting(heading, output)
        let fields = try act(writing.surroundings)
        try writing.write(Self.kind, fields.json, output)
    }
}

/// The fields of an act as a command fills them in; what was not said is left out.
struct ActFields: ExpressibleByDictionaryLiteral {
    let json: JSON

    init(dictionaryLiteral fields: (String, any FieldValue)...) {
        json = .fields(fields.map { ($0.0, $0.1.written) })
    }
}

/// What a command puts into a field.
protocol FieldValue {
    /// Nil where nothing was said.
    var written: JSON? { get }
}

extension JSON: FieldValue {
    var written: JSON? { self }
}

extension String: FieldValue {
    var written: JSON? { .string(self) }
}

extension Int64: FieldValue {
    var written: JSON? { .integer(self) }
}

extension Bool: FieldValue {
    var written: JSON? { .bool(self) }
}

extension ContentID: FieldValue {
    var written: JSON? { .string(hex) }
}

extension Instant: FieldValue {
    var written: JSON? { .string(description) }
}

extension Optional: FieldValue where Wrapped: FieldValue {
    var written: JSON? { flatMap(\.written) }
}

extension Array: FieldValue where Element: FieldValue {
    var written: JSON? { .array(compactMap(\.written)) }
}

extension HeaderOptions {
    /// When something happened: as typed, else when the statement says that it was made.
    func time(_ typed: String?) throws -> Instant {
        try (typed ?? at).map(Times.read) ?? WallClock.machine.instant
    }
}
