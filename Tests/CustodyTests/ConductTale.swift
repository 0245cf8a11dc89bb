@testable import Custody

/// What a rule of conduct says of the honest, the careless and the hostile.
struct ConductTale: Sendable, CustomStringConvertible {
    typealias Telling = @Sendable (ConductSeason) -> Void

    let code: DeviationCode
    let honest: Telling
    let careless: (telling: Telling, gives: [String])
    let hostile: (telling: Telling, gives: [String])

    init(
        _ code: DeviationCode, honest: @escaping Telling, careless: @escaping Telling,
        gives carelessly: String..., hostile: @escaping Telling, gives deliberately: String...
    ) {
        self.code = code
        self.honest = honest
        self.careless = (careless, carelessly)
        self.hostile = (hostile, deliberately)
    }

    var description: String { code.rawValue }

    static let all =
        handover + blind + people + road + packing + vault + exam + closing + destruction
        + weight + hours
}
