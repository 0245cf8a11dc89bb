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

    func handle(
        _ request: Request, context: Visit,
        next: @concurrent (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        visit.language = Self.language(request)
        var response: Response
        do {
            visit.visitor = try visitor(request)
            try refuseForeign(request)
            response = try await next(request, visit)
        } catch let refusal as WebRefusal {
            response = Answering(visit).refuse(refusal, asked: request)
        } catch let error as HTTPError where error.status == .notFound {
            response = Answering(visit).refuse(.notFound, asked: request)
        } catch let error as HTTPError where error.status == .contentTooLarge {
            response = Answering(visit).refuse(.tooLarge, asked: request)
        } catch is DeskError {
            visit.logger.error("the ledger did not take or give what was asked")
            response = Answering(visit).refuse(.deskClosed, asked: request)
        } catch is LedgerError {
            visit.logger.error("the ledger did not give what was asked")
            response = Answering(visit).refuse(.deskClosed, asked: request)
        }
        SecurityHeaders.set(&response, secure: site.settings.tls != nil)
        return response
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
                return nil
            }
            return Visitor(
                person: person, key: session.key, name: try books.name(of: person.id),
                unit: books.history.unit(person.unit), session: session.id)
        }
    }

    /// Fetch Metadata where the browser sends it, else its Origin; a program that sends neither has
    /// no cookie either.
    private func refuseForeign(_ request: Request) throws(WebRefusal) {
        guard ![.get, .head].contains(request.method) else { return }
        if let fetched = request.headers[.secFetchSite] {
            guard fetched == "same-origin" || fetched == "none" else { throw .foreignOrigin }
        }
        if let origin = request.headers[.origin] {
            guard origin == site.settings.origin else { throw .foreignOrigin }
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
