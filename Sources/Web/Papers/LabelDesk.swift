import Custody
import Hummingbird
import Intake
import Labels
import LedgerStore
import Paperwork
import Views

/// Labels for containers, seals and items, as the program's `form labels` prints them.
struct LabelDesk {
    let site: Site

    func form(_ request: Request, _ visit: Visit) async throws -> Response {
        _ = try visit.signedIn()
        let papers = try site.papers()
        return Answering(visit).page(
            visit.language("标签", "Labels"), at: .forms,
            LabelsPage(
                reader: visit.reader, numbers: request.said("numbers") ?? "",
                isTypeset: papers.setting != nil
            ).html)
    }

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        FormDesk.paper(try markup(request, visit))
    }

    func pdf(_ request: Request, _ visit: Visit) async throws -> Response {
        let markup = try markup(request, visit)
        guard let setting = try site.papers().setting else { throw WebRefusal.notFound }
        return FormDesk.pdf(try await setting.pdf(of: [markup]), as: "labels")
    }

    private func markup(_ request: Request, _ visit: Visit) throws -> String {
        _ = try visit.signedIn()
        let papers = try site.papers()
        let numbers = try numbers(request)
        let kind = request.said("kind").flatMap(NumberLabel.Kind.init(rawValue:)) ?? .container
        let size = request.said("size").flatMap(LabelSheet.Size.init(rawValue:)) ?? .sheet
        let skip = request.said("skip").flatMap { Int($0) } ?? 0
        let labels = try site.ledger.consult { books in
            let filling = LabelFilling(books)
            return numbers.map { filling.label(kind, $0) }
        }
        do throws(BarcodeError) {
            return try LabelSheet(labels, size: size, skipped: min(max(skip, 0), 13))
                .page(sheet: papers.room.labels).markup
        } catch {
            throw WebRefusal.unreadable("numbers")
        }
    }

    /// As people write them; browsers send a space as a plus.
    private func numbers(_ request: Request) throws -> [String] {
        let said = request.said("numbers") ?? ""
        let words = said.split { " +,，、\n\r\t".contains($0) }.map(String.init)
        let numbers = try words.flatMap { word in
            guard let run = LabelRun.numbers(word) else {
                throw WebRefusal.unreadable(String(word.prefix(40)))
            }
            return run
        }
        guard numbers.count <= LabelRun.most else { throw WebRefusal.tooLarge }
        guard !numbers.isEmpty else { throw WebRefusal.unreadable("numbers") }
        return numbers
    }
}
