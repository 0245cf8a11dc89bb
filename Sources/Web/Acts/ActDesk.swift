import Attestation
import Custody
import Drafting
import Foundation
import HTTPTypes
import Hummingbird
import Intake
import LedgerStore
import Notation
import Spelling
import Views

/// Every kind of act through one form; as pages for people, as JSON for programs.
struct ActDesk {
    let site: Site

    /// What the visitor's roles may sign.
    func list(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let offered = ActKind.allCases.filter { ActOffer($0).isOffered(to: visitor.person) }
        guard request.wantsPage else {
            return Answering.json(
                .array(
                    offered.map { kind in
                        [
                            "kind": .string(kind.rawValue), "name": .string(visit.language(kind)),
                            "permit": .bool(kind.isPermit),
                            "address": .string(Address.act.path(kind.rawValue)),
                        ]
                    }))
        }
        return Answering(visit).page(
            visit.language("办理", "Acts"), at: .acts,
            ActsPage(reader: visit.reader, offered: Set(offered)).html)
    }

    /// The form of one kind, with what there is to pick and what the address fills in already.
    func form(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let kind = try kind(visit)
        let offer = ActOffer(kind)
        let (choices, people) = try site.ledger.consult { books in
            let choices = try Choices(books, visitor.person, visit.language)
            return (try choices.json(kind), try choices.people(for: offer))
        }
        let form = JSON.fields([
            ("kind", .string(kind.rawValue)), ("fields", FormText.json(kind)),
            ("roles", .texts(offer.roles(of: visitor.person).map(\.rawValue))),
            ("needs", offer.needs(visit.language)), ("choices", choices), ("people", people),
            ("said", Self.said(request)),
        ])
        guard request.wantsPage else { return Answering.json(form) }
        return Answering(visit).page(
            visit.language(kind), at: .acts, scripts: ["act-page"],
            words: try SheetNames(site: site).words(
                visit.language, with: FormWords.json(visit.language)),
            ActPage(reader: visit.reader, form: form).html)
    }

    /// Fills in a statement, ready to be stamped and signed in the browser; nothing is kept.
    func prepare(_ request: Request, _ visit: Visit) async throws -> Response {
        let visitor = try visit.signedIn()
        let kind = try kind(visit)
        let typed = try await request.typed()
        let now = site.now
        do {
            let prepared = try site.ledger.consult {
                try Preparation(kind, typed, visitor, $0, now: now).json(visit.language)
            }
            return Answering.json(prepared)
        } catch let flaw as FormFlaw {
            return Answering.json(flaw.json(visit.language), status: .unprocessableContent)
        }
    }

    private func kind(_ visit: Visit) throws(WebRefusal) -> ActKind {
        guard let kind = visit.parameters.get("kind").flatMap({ ActKind(rawValue: $0) }) else {
            throw .notFound
        }
        return kind
    }

    /// `?site=hohhot&lines[0].container=BX-1`: fields that a link has filled in.
    private static func said(_ request: Request) -> JSON {
        var said: JSON = .object([])
        for (name, value) in request.uri.queryParameters {
            // Browsers escape the brackets of a name, too.
            guard let path = FieldPath.parse(name.removingPercentEncoding ?? ""), path.count <= 8
            else { continue }
            said = said.setting(.string(String(value)), at: path[...])
        }
        return said
    }
}

extension Request {
    /// Whether a person asks with a browser; a program gets JSON.
    var wantsPage: Bool { headers[.accept]?.contains("text/html") == true }

    /// The body as whoever wrote it spells JSON.
    func typed() async throws -> JSON {
        let limit = 65_535
        let bytes = try await bytes(upTo: limit)
        do {
            return try ForeignJSON.parse(
                bytes, limits: JSON.Limits(bytes: limit, depth: 16, members: 8_192)
            ).plain()
        } catch {
            throw WebRefusal.unreadable("JSON")
        }
    }
}
