import Custody
import Spelling

/// How the `act` of one kind of statement is read.
typealias ActReading = @Sendable (JSON) throws(NotationError) -> Act

/// A row of a family's table.
func reading<Fields: Notated>(
    _ fields: Fields.Type, as act: @escaping @Sendable (Fields) -> Act
) -> ActReading {
    { (json: JSON) throws(NotationError) -> Act in act(try fields.read(json)) }
}

extension Act {
    /// By the `type` that stands in the signed bytes.
    static let readings: [String: ActReading] = {
        let families = [
            OfficeAct.readings, JourneyAct.readings, VaultAct.readings, ExamAct.readings,
            ClosingAct.readings, TroubleAct.readings,
        ]
        let rows = families.joined().map { ($0.key.rawValue, $0.value) }
        return Dictionary(uniqueKeysWithValues: rows)
    }()

    static func read(_ json: JSON, type: String) throws(NotationError) -> Act {
        guard let reading = readings[type] else {
            throw .unexpected(
                Path([.member("type")]), expected: .code(ActKind.allCases.map(\.rawValue)))
        }
        do throws(NotationError) {
            return try reading(json)
        } catch {
            throw error.under(.member("act"))
        }
    }

    var written: JSON {
        switch self {
        case .office(let act): act.written
        case .journey(let act): act.written
        case .vault(let act): act.written
        case .exam(let act): act.written
        case .closing(let act): act.written
        case .trouble(let act): act.written
        }
    }
}
