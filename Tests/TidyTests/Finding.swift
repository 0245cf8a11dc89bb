/// One place in the repository that breaks a rule of the house, and what to write instead.
struct Finding: Hashable, CustomStringConvertible {
    let path: String
    let line: Int
    let message: String

    var description: String { "\(path):\(line): \(message)" }
}

/// What a checker found and how much it looked at: a blind one must not pass for a clean house.
struct Report {
    var looked = 0
    var findings: [Finding] = []

    var messages: [String] { findings.map(\.message) }
}
