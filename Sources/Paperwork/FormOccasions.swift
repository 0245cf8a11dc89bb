package import Custody
package import Intake
import LedgerStore
import Registers
import Reports
package import Views

/// Which forms the record can fill, and about what: what every page links to.
package struct FormOccasions {
    private let books: Books
    let naming: Naming

    package init(_ books: Books) { (self.books, naming) = (books, Naming(books: books)) }

    var history: any History { books.history }

    /// Of which kinds of statements a form speaks.
    package static func kinds(_ form: FormName) -> [ActKind] {
        switch form {
        case .handoverSlip: [.release, .posted]
        case .returnSlip: [.release, .posted, .centreHandover]
        case .vaultLog:
            [
                .store, .takeOut, .signOn, .signOff, .shiftHandover, .round, .vaultOpening,
                .visitor, .equipment, .jointInspection, .footageReview, .keyHandover,
            ]
        case .roomRecord: [.roomIssue, .packetOpening, .roomCollection]
        case .roomCollection: [.roomCollection]
        case .cardSlip, .cardSummary, .discList, .discReturn: [.pack]
        case .wipeConfirmation: [.wipe]
        case .destructionApproval: [.destructionApproval]
        case .destructionRecord: [.destruction]
        case .incidentReport: [.incident, .quarantine]
        case .offices: [.place, .designate]
        case .workPlan: [.plan, .milestone]
        case .dutyRecord: []
        }
    }

    /// The forms that speak of a statement of the ledger; none where it has no such statement.
    package func of(_ content: ContentID) -> [FormOccasion] {
        history.statement(content).map { of(content, $0) } ?? []
    }

    /// The forms that speak of a statement.
    package func of(_ content: ContentID, _ statement: Custody.Statement) -> [FormOccasion] {
        switch statement.act {
        case .journey(let act): of(act, content, statement)
        case .vault(let act): [log(act.vault, statement.at.day)]
        case .exam(.roomIssue), .exam(.packetOpening): room(.roomRecord, content, statement)
        case .exam(.roomCollection):
            room(.roomRecord, content, statement) + room(.roomCollection, content, statement)
        case .exam: []
        case .closing(let act): of(act, content, statement)
        case .office(let act): office(act)
        case .trouble(.incident): [plain(.incidentReport, content, statement)]
        case .trouble: []
        }
    }

    private func of(
        _ act: JourneyAct, _ content: ContentID, _ statement: Custody.Statement
    ) -> [FormOccasion] {
        switch act {
        case .release(let release):
            [slip(release.leg, release.consignment, to: release.to, content, statement)]
        case .posted(let posting):
            [slip(posting.leg, posting.consignment, to: posting.to, content, statement)]
        case .accept(let acceptance):
            of(acceptance.release)
        case .quarantine: [plain(.incidentReport, content, statement)]
        case .pack(let packing): packed(packing, statement)
        case .seal: statement.act.containers.flatMap(of(container:))
        case .manifest, .arrived, .withdraw, .crewChange, .transcribed, .sealCheck,
            .quarantineLift, .reveal:
            []
        }
    }

    private func of(
        _ act: ClosingAct, _ content: ContentID, _ statement: Custody.Statement
    ) -> [FormOccasion] {
        switch act {
        case .wipe: [plain(.wipeConfirmation, content, statement)]
        case .destructionApproval: [plain(.destructionApproval, content, statement)]
        case .destruction: [plain(.destructionRecord, content, statement)]
        case .centreHandover(let handover):
            [slip(handover.leg, handover.consignment, to: handover.to, content, statement)]
        case .count: statement.act.sitting.map { lists($0.unit, $0.batch) } ?? []
        case .upload, .uploadConfirmation, .wipeOrder, .filing, .centreVerification,
            .filingAcknowledgement:
            []
        }
    }

    private func office(_ act: OfficeAct) -> [FormOccasion] {
        switch act {
        case .place(let place): [table(.offices, place.unit)]
        case .designate(let designation): [table(.offices, designation.unit)]
        case .plan(let issue): [table(.workPlan, issue.plan.unit)]
        case .milestone(let done): [table(.workPlan, done.unit)]
        case .genesis, .supplement, .enrol, .revoke, .movement, .opening, .training, .delegate,
            .relatives, .sealStock:
            []
        }
    }

    /// The forms on which a container stands as a whole.
    package func of(container: ContainerID) -> [FormOccasion] {
        guard let row = history.container(container), let site = row.site else { return [] }
        let isCardBox = ReturnLists(site, history).cardSlips.contains { $0.box == container }
        guard isCardBox else { return [] }
        return [
            FormOccasion(
                .cardSlip, container.text,
                words: Wording(verbatim: "\(container.text) \(naming.unit(site))"),
                units: [site])
        ]
    }

    /// The forms of a container, and of every statement on its chain.
    package func of(chain container: ContainerID) -> [FormOccasion] {
        let links = ChainOrder.sorted(history.rows(LinkRow.self, container.text))
        return unique(of(container: container) + links.flatMap { of($0.content) })
    }

    /// The tables of a unit: its plan, its offices, and the lists of its returns.
    package func of(unit: Custody.Unit) -> [FormOccasion] {
        let batches = history.plan(for: unit.id)?.batches ?? []
        let lists = batches.flatMap { batch in
            switch unit.tier {
            case .site, .region: self.lists(unit.id, batch.id)
            case .centre, .testCentre: [FormOccasion]()
            }
        }
        return [table(.workPlan, unit.id), table(.offices, unit.id)] + unique(lists)
    }

    /// The wipes of a test centre's machines.
    package func of(testCentre: UnitID) -> [FormOccasion] {
        let sites = history.line(of: testCentre).filter { $0.tier == .site }
        let facts = sites.flatMap { history.rows(BatchFactRow.self, $0.id.text) }
        return facts.filter { $0.kind == .wipe }.flatMap { of($0.content) }
    }

    /// The lists that come back from the regions and sites under a unit.
    package func returns(under unit: UnitID) throws -> [FormOccasion] {
        let sites = history.sites(under: unit)
        let regions = Set(sites.compactMap { naming.region(of: $0)?.id }).sorted()
            .compactMap { history.unit($0) }
        let lists = regions.flatMap { of(unit: $0) }
            .filter { [.cardSummary, .discReturn].contains($0.form) }
        return unique(lists)
    }

    /// The slips of what was given away on a movement order.
    package func of(order content: ContentID) -> [FormOccasion] {
        unique(
            history.rows(ActRow.self, content).filter { $0.kind == .release }
                .sorted { ($0.at, $0.content) < ($1.at, $1.content) }.flatMap { of($0.content) })
    }

    /// What a vault's day is written down on.
    package func log(_ vault: PlaceID, _ day: CivilDate) -> FormOccasion {
        let unit = history.row(PlaceRow.self, vault.text)?.unit
        return FormOccasion(
            .vaultLog, "\(vault)/\(day)",
            words: Wording(verbatim: "\(unit.map(naming.unit) ?? vault.text) \(day)"),
            at: day.at(0),
            units: unit.map { [$0] } ?? [])
    }

    /// All that somebody signed.
    package func duty(_ person: PersonID) -> FormOccasion { FormOccasion(.dutyRecord, person.text) }

    /// What a form can be printed about, the newest first.
    ///
    /// - Parameters:
    ///   - form: which.
    ///   - limit: how many signatures of the register are looked at.
    /// - Returns: each once.
    /// - Throws: what reading throws.
    package func newest(_ form: FormName, limit: Int) throws -> [FormOccasion] {
        let kinds = Self.kinds(form)
        guard !kinds.isEmpty else { return [] }
        let rows = try Registers.newest(of: kinds, limit: limit, in: books.snapshot.database)
        var seen: Set<ContentID> = []
        let contents = rows.map(\.content).filter { seen.insert($0).inserted }
        return unique(
            contents.flatMap { of($0) }.filter { $0.form == form })
    }
}
