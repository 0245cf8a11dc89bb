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
        open + acts + looks
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
            Row(.get, .asset, assets.file), Row(.get, .worker, assets.worker),
            Row(.get, .check, CheckDesk().page), Row(.get, .health, health.health),
            Row(.get, .live, health.live), Row(.get, .metrics, health.metrics),
            Row(.get, .shoes, shoes.page),
            Row(.get, .shoe, shoes.key),
        ]
    }

    /// What people do.
    private var acts: [Row] {
        let statements = StatementDesk(site: site)
        let drafts = DraftDesk(site: site)
        return [
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
