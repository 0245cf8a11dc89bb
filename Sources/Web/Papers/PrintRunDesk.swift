import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Spelling
import Views

/// Runs: all of a list in one go, with how far it is.
struct PrintRunDesk {
    let site: Site

    /// `POST /prints?form=handover-slip&day=2021-04-06`: everything that the form's page lists.
    func begin(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let papers = try site.papers()
        guard let form = request.said("form").flatMap(FormName.init(rawValue:)) else {
            throw WebRefusal.notFound
        }
        let question = FormQuestion(request)
        let subjects = try site.ledger.consult { books in
            try question.occasions(form, visitor, books).map(\.subject)
        }
        guard !subjects.isEmpty else { throw WebRefusal.notFound }
        let run = PrintRuns.Run(
            form, of: visitor.person.id, question.narrowed.map(\.1).joined(separator: " "),
            count: subjects.count)
        let id = try site.runs.begin(run) { onSet in
            try await self.printed(form, subjects, for: visitor, papers, onSet)
        }
        return Answering.moved(to: Address.printRun.path(id))
    }

    private func printed(
        _ form: FormName, _ subjects: [String], for visitor: Visitor, _ papers: Papers,
        _ onSet: @escaping @Sendable (Int) -> Void
    ) async throws -> PrintedRun {
        var sheets: [PrintedSheet] = []
        for subject in subjects {
            sheets.append(
                try site.ledger.consult {
                    try papers.sheet(form, subject, for: visitor, $0, now: site.now)
                })
            if papers.setting == nil { onSet(sheets.count) }
        }
        guard let setting = papers.setting else {
            let forms = sheets.map { ($0.filled.form, $0.frame) }
            return PrintedRun(
                bytes: Array(papers.room.shelf.pages(forms).markup.utf8), ending: "html")
        }
        let pdf = try await setting.pdf(of: sheets.map(papers.room.page), onSet: onSet)
        return PrintedRun(bytes: pdf, ending: "pdf")
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let (id, run) = try find(visit)
        guard request.wantsPage else { return Answering.json(Self.json(run, visit.language)) }
        return Answering(visit).page(
            visit.language("正在排印", "Printing"), at: .forms, scripts: ["print-run"],
            PrintRunPage(
                reader: visit.reader, run: id, form: run.form, words: run.words, count: run.count,
                progress: run.progress
            ).html)
    }

    func file(_ request: Request, _ visit: Visit) async throws -> Response {
        let (_, run) = try find(visit)
        switch run.progress {
        case .ready(ending: "pdf"): return FormDesk.pdf(run.file, as: run.form.rawValue)
        case .ready: return FormDesk.paper(String(decoding: run.file, as: UTF8.self))
        case .running, .failed: throw WebRefusal.notFound
        }
    }

    private func find(_ visit: Visit) throws -> (String, PrintRuns.Run) {
        let visitor = try visit.signedIn()
        let id = visit.parameters.get("print") ?? ""
        guard let run = site.runs.find(id, of: visitor.person.id) else {
            throw WebRefusal.notFound
        }
        return (id, run)
    }

    private static func json(_ run: PrintRuns.Run, _ language: Language) -> JSON {
        let (state, done): (String, Int) =
            switch run.progress {
            case .running(let done): ("running", done)
            case .ready: ("ready", run.count)
            case .failed: ("failed", 0)
            }
        return [
            "state": .string(state), "done": .integer(Int64(done)),
            "count": .integer(Int64(run.count)),
        ]
    }
}
