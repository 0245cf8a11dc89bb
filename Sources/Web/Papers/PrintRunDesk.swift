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
        let subjects = try site.ledger.consult { books in
            try FormQuestion(request).occasions(form, visitor, books).map(\.subject)
        }
        guard !subjects.isEmpty else { throw WebRefusal.notFound }
        let run = site.runs.begin(form, subjects, for: visitor, at: site, papers)
        return Answering.moved(to: Address.printRun.path(run))
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        let (id, run) = try find(visit)
        guard request.wantsPage else { return Answering.json(Self.json(run, visit.language)) }
        return Answering(visit).page(
            visit.language("正在排印", "Printing"), at: .forms, scripts: ["print-run"],
            PrintRunPage(
                reader: visit.reader, run: id, form: run.form, count: run.count,
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
