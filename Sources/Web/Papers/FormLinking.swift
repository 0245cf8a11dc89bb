import Custody
import Hummingbird
import Intake
import LedgerStore
import Paperwork
import Views

/// From what the record can fill to what a page links to.
struct FormLinking {
    private let papers: Papers
    private let visitor: Visitor
    private let language: Language
    private let mayExport: Bool

    init(_ papers: Papers, _ visitor: Visitor, _ language: Language, _ books: Books) {
        (self.papers, self.visitor, self.language) = (papers, visitor, language)
        mayExport = !ReturnDesk.readers.isDisjoint(with: visitor.person.roles)
    }

    func links(_ occasions: [FormOccasion]) -> [FormLink] {
        occasions.map { one in
            let day = one.at.map { " \($0.spoken)" } ?? ""
            let table = mayExport ? Self.table(one.form) : nil
            return FormLink(
                one.form, subject: one.subject,
                words: language(one.words) + (one.form == .vaultLog ? "" : day), table: table,
                unit: one.units.first, isTypeset: papers.setting != nil)
        }
    }

    /// The table that says the same as a form.
    private static func table(_ form: FormName) -> String? {
        switch form {
        case .discList, .discReturn: "return-discs"
        case .cardSlip: "return-cards"
        case .cardSummary: "card-summary"
        case .handoverSlip, .returnSlip, .vaultLog, .roomRecord, .roomCollection,
            .wipeConfirmation, .destructionApproval, .destructionRecord, .incidentReport, .offices,
            .workPlan, .dutyRecord:
            nil
        }
    }
}

extension Site {
    /// What is printed with, or a refusal where the server was started without templates.
    func papers() throws(WebRefusal) -> Papers {
        guard let papers = settings.papers else { throw .noForms }
        return papers
    }

    /// The forms of what a page shows, at its end; nothing where there are no templates.
    func forms(
        _ visit: Visit, _ choose: (FormOccasions) throws -> [FormOccasion]
    ) throws -> HTML {
        guard let papers = settings.papers, let visitor = visit.visitor else { return .nothing }
        let links = try ledger.consult { books in
            FormLinking(papers, visitor, visit.language, books).links(
                try choose(FormOccasions(books)))
        }
        return FormLinks(reader: visit.reader, links: links).html
    }
}
