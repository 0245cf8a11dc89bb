import Signing
import Spelling

/// Everything that one person signed, as a file that he keeps: the statements with the proofs of
/// their places, the enrolments that they rest on, and what he had until when to do.
///
/// Reading one proves nothing; its readers verify every envelope and every proof in it.
package struct DutyRecord: Hashable, Sendable {
    package static let format = "custody-duty/v1"

    package let person: String
    package let statements: [Exhibit]
    package let enrolments: [Exhibit]
    /// What one of the statements answered, and by when that was due.
    package let answered: [Answered]

    /// A duty with a limit, as the keeper of the ledger read it from the plan.
    package struct Answered: Hashable, Sendable {
        /// The content id of his statement.
        package let statement: String
        /// In the words of the plan, for people.
        package let duty: String
        /// The last second in time, as statements spell it.
        package let limit: String

        package init(statement: String, duty: String, limit: String) {
            self.statement = statement
            self.duty = duty
            self.limit = limit
        }
    }

    package init(
        person: String, statements: [Exhibit], enrolments: [Exhibit], answered: [Answered]
    ) throws(BundleError) {
        for group in [statements, enrolments] {
            var seen: Set<Content> = []
            for exhibit in group where !seen.insert(exhibit.envelope.content).inserted {
                throw .contentRepeated(exhibit.envelope.contentID)
            }
        }
        self.person = person
        self.statements = statements
        self.enrolments = enrolments
        self.answered = answered
    }

    package static func parse(_ bytes: [UInt8]) throws(BundleError) -> DutyRecord {
        let file = try ObjectReader<BundleError>(
            file: bytes, limits: .bundle, "duty",
            required: ["answered", "enrolments", "format", "person", "statements"])
        let format = try file.text("format")
        guard format == Self.format else { throw .formatUnknown(format) }
        var groups: [[Exhibit]] = []
        for name in ["statements", "enrolments"] {
            var exhibits: [Exhibit] = []
            for item in try file.items(name) { exhibits.append(try Exhibit(item)) }
            groups.append(exhibits)
        }
        var answered: [Answered] = []
        for item in try file.items("answered") {
            let row = try ObjectReader<BundleError>(
                item, "answered", required: ["duty", "limit", "statement"])
            answered.append(
                Answered(
                    statement: try row.text("statement"), duty: try row.text("duty"),
                    limit: try row.text("limit")))
        }
        return try DutyRecord(
            person: try file.text("person"), statements: groups[0], enrolments: groups[1],
            answered: answered)
    }

    package func render() -> [UInt8] {
        JSON.render([
            "answered": .array(
                answered.map {
                    [
                        "duty": .string($0.duty), "limit": .string($0.limit),
                        "statement": .string($0.statement),
                    ]
                }),
            "enrolments": .array(enrolments.map(\.json)),
            "format": .string(Self.format),
            "person": .string(person),
            "statements": .array(statements.map(\.json)),
        ])
    }
}
