package import Custody
package import Spelling

/// Statements as the canonical JSON that people sign.
///
/// One object: the header's members, and the type's own fields under `act`, so that the two can
/// never collide. A payload has one reading, and a statement one spelling.
package enum StatementNotation {
    /// Reads signed bytes; `payloadType` is the envelope's own word for what they are.
    package static func decode(
        _ payload: [UInt8], payloadType: String
    ) throws(NotationError) -> Statement {
        try checked(try decode(payload), payloadType)
    }

    /// Reads a payload that was parsed when its signatures were verified.
    package static func decode(
        _ document: JSON, payloadType: String
    ) throws(NotationError) -> Statement {
        try checked(try read(document), payloadType)
    }

    private static func checked(
        _ statement: Statement, _ payloadType: String
    ) throws(NotationError) -> Statement {
        guard PayloadType.of(statement.act.kind) == payloadType else {
            throw .foreignType(payloadType)
        }
        return statement
    }

    package static func decode(_ payload: [UInt8]) throws(NotationError) -> Statement {
        let json: JSON
        do throws(SpellingError) {
            json = try JSON.parse(payload)
        } catch {
            throw .spelling(error)
        }
        return try read(json)
    }

    /// The bytes to sign; bytes that ``decode(_:)`` refuses when the statement is beyond a limit.
    package static func encode(_ statement: Statement) -> [UInt8] { JSON.render(write(statement)) }

    package static func read(_ json: JSON) throws(NotationError) -> Statement {
        let header = try Header.read(json)
        return Statement(
            id: header.id, exam: header.exam, ledger: header.ledger, at: header.at,
            place: header.place, parties: header.parties, device: header.device, seen: header.seen,
            chains: header.chains, act: try Act.read(header.act, type: header.type))
    }

    package static func write(_ statement: Statement) -> JSON {
        Header(
            type: statement.act.kind.rawValue, id: statement.id, exam: statement.exam,
            ledger: statement.ledger, at: statement.at, place: statement.place,
            parties: statement.parties, device: statement.device, seen: statement.seen,
            chains: statement.chains, act: statement.act.written
        ).written
    }
}

/// A statement whose act is not read yet: how depends on the type.
private struct Header: LaidOut {
    let type: String
    let id: StatementID
    let exam: ExamID
    let ledger: LedgerID
    let at: Instant
    let place: PlaceID?
    let parties: [Party]
    let device: DeviceStamp
    let seen: [SeenCheckpoint]
    let chains: [ChainLink]
    let act: JSON

    static let layout = Layout(
        Header.init(type:id:exam:ledger:at:place:parties:device:seen:chains:act:),
        Field("type", \.type),
        Field("id", \.id),
        Field("exam", \.exam),
        Field("ledger", \.ledger),
        Field("at", \.at),
        Field("place", optional: \.place),
        Field("parties", \.parties, within: Caps.parties),
        Field("device", \.device),
        Field("seen", \.seen, within: Caps.checkpoints),
        Field("chains", \.chains),
        Field("act", \.act))
}
