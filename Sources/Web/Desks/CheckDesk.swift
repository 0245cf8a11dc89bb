import Custody
import HTTPTypes
import Hummingbird
import Spelling
import Views

/// The public page that checks files in the browser; its own policy forbids that anything is sent.
struct CheckDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        // Nobody in particular: what the frame does for people who are signed in needs the network.
        var nobody = visit
        nobody.visitor = nil
        var response = Answering(nobody).page(
            visit.language("自行核验", "Check it yourself"), at: .check, scripts: ["check"],
            framed: false,
            words: SheetWords(visit.language).json
                .adding(["check": CheckWords.json(visit.language)]),
            CheckPage(reader: nobody.reader, keys: try PublishedKeys(site).files).html)
        response.headers[.contentSecurityPolicy] = [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self'",
            "media-src 'self' blob:", "manifest-src 'self'", "form-action 'self'",
            "base-uri 'none'", "frame-ancestors 'none'",
        ].joined(separator: "; ")
        return response
    }
}
