import Attestation
import Custody
import Drafting
import Intake
import Reports
import Signing
import Spelling

/// What the rules would say of a statement if it were handed in now; nothing is written.
struct Foretelling {
    private let books: Books
    private let language: Language

    init(_ books: Books, _ language: Language) { (self.books, self.language) = (books, language) }

    func json(_ statement: Custody.Statement) throws -> JSON {
        guard let genesis = books.history.genesis else { return .object([]) }
        let content = try Draftsman(exam: genesis.exam, ledger: genesis.ledger).content(statement)
        let submission = Submission(
            statement, content: ContentID(content.id), history: books.history, hashing: .sha256)
        let (events, refusal) = decided(submission)
        var subjects: [Subject] = refusal?.subjects ?? []
        for case .deviation(let row) in events { subjects += row.deviation.subjects }
        let text = AnswerText(language: language, names: try books.names(of: subjects, [])).telling
        if let refusal { return ["refusal": text.refusal(refusal)] }
        var deviations: [JSON] = []
        var waits = false
        for event in events {
            if case .deviation(let row) = event {
                deviations.append(text.deviation(row.deviation))
            }
            if case .pending(let row) = event, row.open { waits = true }
        }
        return ["deviations": .array(deviations), "waits": .bool(waits)]
    }

    private func decided(_ submission: Submission) -> (events: [Event], refusal: Refusal?) {
        do throws(Refusal) {
            return (try Decide.decide(submission), nil)
        } catch {
            return ([], error)
        }
    }
}
