import Custody
import HTTPTypes
import Hummingbird
import Intake
import LedgerStore
import Logging
import Views

/// Finds out who visits, keeps foreign pages from acting for him, and turns refusals into answers.
struct Gatekeeping: RouterMiddleware {
    typealias Context = Visit
    let site: Site

    /// What nobody has to be known for: asked for often, and the same for all.
    private static let forAnybody = Set(
        [Address.asset, .worker, .health, .live, .metrics, .challenges, .checkpoint, .season].map {
            RouterPath($0.rawValue).description
        })
    /// Machines ask for these by whatever name they know.
    private static let forMachines = Set(
        [Address.health, .live, .metrics].map { RouterPath($0.rawValue).description })

    func handle(
        _ request: Request, context: Visit,
        next: @concurrent (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.language = Self.language(request)
        visit.isRefresh = request.method == .get && request.headers[.cacheControl] == "max-age=1"
        // Who acts or comes to a page is before all the boards that only want to be up to date.
        if visit.isRefresh { await site.turnstile.enter(request.uri.path) }
        defer { if visit.isRefresh { site.turnstile.leave() } }
        visit.moment = visit.isRefresh ? site.boards.news : site.boards.moment
        var response: Response
        do {
            try refuseForeign(request, asking: visit.endpointPath ?? "")
            if !Self.forAnybody.contains(visit.endpointPath ?? "") {
                visit.visitor = try visitor(request)
            }
            response = try await Patience.$seconds.withValue(site.settings.patience) { [visit] in
                try await next(request, visit)
            }
        } catch {
            response = refuse(Self.refusal(error), visit, request)
        }
        SecurityHeaders.set(&response, secure: site.settings.tls != nil)
        return response
    }

    /// Tells why in the log and in the figures, and in the visitor's words.
    private func refuse(_ refusal: WebRefusal, _ visit: Visit, _ request: Request) -> Response {
        site.meter.refused(refusal.name)
        if refusal != .notSignedIn {
            visit.logger.tell(
                "turned away", level: refusal.status.code >= 500 ? .error : .notice,
                [.why: refusal.name])
        }
        if [.tooLarge, .tooSlow].contains(refusal) { visit.hangUp() }
        return Answering(visit).refuse(refusal, asked: request)
    }

    private static func refusal(_ error: any Error) -> WebRefusal {
        switch error {
        case let refusal as WebRefusal: refusal
        case let error as HTTPError where error.status == .notFound: .notFound
        case let error as HTTPError where error.status == .contentTooLarge: .tooLarge
        case is HTTPError: .unreadable("HTTP")
        case is DeskError, is LedgerError: .deskClosed
        case _: .broken
        }
    }

    /// The session's person, as long as his key is not revoked.
    private func visitor(_ request: Request) throws -> Visitor? {
        guard let secret = request.cookies[SessionCookie.name]?.value,
            let session = site.sessions.find(secret)
        else { return nil }
        return try site.ledger.consult { books -> Visitor? in
            guard let row = books.history.row(KeyRow.self, session.key.hex),
                row.revokedBy == nil, row.person == session.person,
                let person = books.history.person(session.person)
            else {
                site.sessions.close(session.id)
                Logger.current.tell("session ended", level: .notice, [.why: "keyRevoked"])
                return nil
            }
            return Visitor(
                person: person, key: session.key, name: try books.name(of: person.id),
                unit: books.history.unit(person.unit), session: session.id)
        }
    }

    /// The site answers to its own name only, and changes something for its own pages only.
    ///
    /// A foreign page could be given our address (DNS rebinding). What changes something names the page that it comes from: Fetch Metadata where the
    /// browser sends it, else its Origin; a program that sends neither may bring no cookie either.
    private func refuseForeign(_ request: Request, asking address: String) throws(WebRefusal) {
        guard
            request.head.authority == site.settings.authority
                || Self.forMachines.contains(address)
        else { throw .wrongHost(origin: site.settings.origin) }
        guard ![.get, .head].contains(request.method) else { return }
        let fetched = request.headers[.secFetchSite]
        if let fetched, fetched != "same-origin", fetched != "none" { throw .foreignOrigin }
        let origin = request.headers[.origin]
        if let origin, origin != site.settings.origin { throw .foreignOrigin }
        if fetched == nil, origin == nil, request.cookies[SessionCookie.name] != nil {
            throw .foreignOrigin
        }
    }

    private static func language(_ request: Request) -> Language {
        if let chosen = request.cookies["language"].flatMap({ Language(rawValue: $0.value) }) {
            return chosen
        }
        return request.headers[.acceptLanguage]?.hasPrefix("en") == true ? .english : .chinese
    }
}

extension HTTPField.Name {
    static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
}
