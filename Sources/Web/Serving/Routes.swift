import Hummingbird
import Views

/// Which address is answered by whom; the addresses themselves stand in `Views`.
struct Routes {
    let site: Site

    private typealias Work = @Sendable (Request, Visit) async throws -> Response

    private struct Row {
        let method: HTTPRequest.Method
        let address: Address
        let work: Work

        init(_ method: HTTPRequest.Method, _ address: Address, _ work: @escaping Work) {
            (self.method, self.address, self.work) = (method, address, work)
        }
    }

    private var rows: [Row] {
        open + acts + looks + vaults + questions + roads + papers
    }

    /// What needs no session.
    private var open: [Row] {
        let session = SessionDesk(site: site)
        let season = SeasonDesk(site: site)
        let invitations = InvitationDesk(site: site, guesses: Guesses())
        let assets = PublicDesk()
        let health = HealthDesk(site: site)
        let shoes = ShoeDesk(site: site)
        return [
            Row(.get, .home, season.home), Row(.get, .session, session.page),
            Row(.post, .challenges, session.challenge), Row(.post, .session, session.open),
            Row(.delete, .session, session.close), Row(.post, .language, session.choose),
            Row(.get, .season, season.season), Row(.get, .checkpoint, season.checkpoint),
            Row(.get, .invitation, invitations.welcome),
            Row(.post, .invitation, invitations.accept),
            Row(.get, .invitations, invitations.page), Row(.post, .invitations, invitations.invite),
            Row(.get, .asset, assets.file), Row(.get, .assets, assets.list),
            Row(.get, .worker, assets.worker),
            Row(.get, .check, CheckDesk(site: site).page), Row(.get, .health, health.health),
            Row(.get, .live, health.live), Row(.get, .metrics, health.metrics),
            Row(.get, .shoes, shoes.page),
            Row(.get, .shoe, shoes.key),
        ]
    }

    /// What people do.
    private var acts: [Row] {
        let statements = StatementDesk(site: site)
        let drafts = DraftDesk(site: site)
        let acts = ActDesk(site: site)
        let days = DayDesk(site: site)
        return [
            Row(.get, .site, days.ofSite), Row(.get, .region, days.ofRegion),
            Row(.get, .testCentre, TestCentreDesk(site: site).page),
            Row(.get, .acts, acts.list), Row(.get, .act, acts.form), Row(.post, .act, acts.prepare),
            Row(.post, .statements, statements.submit), Row(.post, .drafts, drafts.keep),
            Row(.post, .signatures, drafts.sign), Row(.post, .withdrawal, drafts.withdraw),
        ]
    }

    /// What people look at.
    private var looks: [Row] {
        let statements = StatementDesk(site: site)
        let drafts = DraftDesk(site: site)
        let goods = GoodsDesk(site: site)
        return [
            Row(.get, .statement, statements.page), Row(.get, .drafts, drafts.list),
            Row(.get, .draft, drafts.page), Row(.get, .containers, goods.list),
            Row(.get, .container, goods.page), Row(.get, .dues, DueDesk(site: site).list),
            Row(.get, .events, EventDesk(site: site).stream),
        ]
    }

    /// What is done on the road.
    private var roads: [Row] {
        let road = RoadDesk(site: site)
        return [
            Row(.get, .road, road.page), Row(.get, .takeovers, road.blank),
            Row(.get, .takeover, road.takeover),
            Row(.get, .journey, JourneyDesk(site: site).page),
            Row(.get, .handover, HandoverDesk(site: site).page),
            Row(.get, .bundle, EvidenceDesk(site: site).bundle),
        ]
    }

    /// What is printed.
    private var papers: [Row] {
        let forms = FormDesk(site: site)
        let labels = LabelDesk(site: site)
        let runs = PrintRunDesk(site: site)
        return [
            Row(.get, .forms, forms.list), Row(.get, .form, forms.form),
            Row(.get, .formPage, forms.page), Row(.get, .formPDF, forms.pdf),
            Row(.get, .labels, labels.form), Row(.get, .labelPage, labels.page),
            Row(.get, .labelPDF, labels.pdf), Row(.post, .printRuns, runs.begin),
            Row(.get, .printRun, runs.page), Row(.get, .printRunFile, runs.file),
        ]
    }

    /// What the custodians of a vault look at and do.
    private var vaults: [Row] {
        let boards = VaultDesk(site: site)
        let shifts = ShiftDesk(site: site)
        return [
            Row(.get, .vaults, boards.list), Row(.get, .vault, boards.page),
            Row(.get, .vaultContents, shifts.contents), Row(.get, .vaultShift, shifts.page),
            Row(.post, .vaultShift, shifts.begin), Row(.delete, .vaultShift, shifts.withdraw),
            Row(.post, .vaultVisitors, boards.keepVisitor),
        ]
    }

    /// What offices and auditors ask of the ledger.
    private var questions: [Row] {
        let balance = BalanceDesk(site: site)
        let entries = EntryDesk(site: site)
        let duty = DutyDesk(site: site)
        return [
            Row(.get, .returns, ReturnDesk(site: site).page), Row(.get, .balance, balance.page),
            Row(.get, .findings, FindingDesk(site: site).page),
            Row(.get, .suspect, SuspectDesk(site: site).page),
            Row(.get, .export, ExportDesk(site: site).file), Row(.get, .entries, entries.list),
            Row(.get, .entry, entries.page), Row(.get, .entryFile, entries.file),
            Row(.get, .checkpoints, entries.checkpoints), Row(.get, .duty, duty.page),
            Row(.get, .dutyRecord, duty.record),
        ]
    }

    func router() -> Router<Visit> {
        let router = Router(context: Visit.self)
        router.add(middleware: Watching(site: site))
        router.add(middleware: Gatekeeping(site: site))
        for row in rows {
            router.on(RouterPath(row.address.rawValue), method: row.method, use: row.work)
        }
        return router
    }
}
