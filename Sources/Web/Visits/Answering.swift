import Custody
import HTTPTypes
import Hummingbird
import NIOCore
import Spelling
import Views

/// Answers as pages or as JSON, by what was asked for.
struct Answering {
    let visit: Visit

    init(_ visit: Visit) { self.visit = visit }

    func page(
        _ title: String, at address: Address? = nil, status: HTTPResponse.Status = .ok,
        scripts: [String] = [], framed: Bool = true, words: JSON? = nil, _ content: HTML
    ) -> Response {
        let page = Page(
            title, for: visit.reader, at: address, scripts: scripts, framed: framed, words: words,
            moment: visit.moment, content: content)
        return Response(
            status: status, headers: [.contentType: "text/html; charset=utf-8"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: page.html.markup)))
    }

    static func json(_ value: JSON, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json"],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: JSON.render(value))))
    }

    static func text(_ text: String, type: String = "text/plain; charset=utf-8") -> Response {
        Response(
            status: .ok, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    static func moved(to address: String) -> Response {
        Response(status: .seeOther, headers: [.location: address])
    }

    /// Programs get JSON, people a page; who is not signed in is led to the sign-in page.
    func refuse(_ refusal: WebRefusal, asked request: Request) -> Response {
        if request.headers[.accept]?.contains("text/html") != true {
            return Self.json(
                RefusalText(visit.language).json(
                    refusal.wording, refusal.basis, refusal.wayOut), status: refusal.status)
        }
        if refusal == .notSignedIn { return Self.moved(to: Address.session.path()) }
        return page(
            visit.language("没有办成", "Not done"), status: refusal.status,
            RefusalBlock(
                reader: visit.reader, words: refusal.wording, basis: refusal.basis,
                wayOut: refusal.wayOut
            ).html)
    }
}

extension Request {
    /// The whole body, if it is no longer than that.
    func bytes(upTo limit: Int) async throws -> [UInt8] {
        if let length = headers[.contentLength].flatMap({ Int($0) }), length > limit {
            throw WebRefusal.tooLarge
        }
        return Array(
            buffer: try await Patience.read { [body] in try await body.collect(upTo: limit) })
    }

    /// The body as canonical JSON, as our own scripts write it.
    func json(upTo limit: Int = 65_535) async throws -> JSON {
        let bytes = try await bytes(upTo: limit)
        do throws(SpellingError) {
            return try JSON.parse(
                bytes, limits: JSON.Limits(bytes: limit, depth: 8, members: 4_096))
        } catch {
            throw WebRefusal.unreadable("JSON")
        }
    }
}
