import Custody

extension PlanFile {
    /// The plan in a file, or a complaint that names file, line and field.
    static func plan(at path: String) throws -> Plan {
        try complaining(of: path) { (text) throws(PlanFileError) in try plan(text) }
    }

    /// The supplement in a file, or a complaint that names file, line and field.
    static func supplement(at path: String) throws -> Supplement {
        try complaining(of: path) { (text) throws(PlanFileError) in try supplement(text) }
    }

    private static func complaining<Value>(
        of path: String, _ reading: (String) throws(PlanFileError) -> Value
    ) throws -> Value {
        let text = try TextFile.read(path)
        do throws(PlanFileError) {
            return try reading(text)
        } catch {
            let words = error.wording
            throw Complaint(
                .unreadable, "\(path)：\(words.chinese)", "\(path): \(words.english)")
        }
    }
}
