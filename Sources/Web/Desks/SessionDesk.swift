import Attestation
import Custody
import Hummingbird
import Intake
import LedgerStore
import Registers
import Signing
import Spelling
import Views

/// Signing in with one's own key, and out.
struct SessionDesk {
    let site: Site

    func page(_ request: Request, _ visit: Visit) async throws -> Response {
        Answering(visit).page(
            visit.language("登录", "Sign in"), scripts: ["sign-in"],
            SignInPage(reader: visit.reader, hasShoes: site.settings.shoes != nil).html)
    }

    func challenge(_ request: Request, _ visit: Visit) async throws -> Response {
        Answering.json(["nonce": .string(site.sessions.makeChallenge())])
    }

    /// The answer to a challenge: `key`, `nonce`, `sig` and, from an authenticator, `webauthn`.
    ///
    /// A security key that this browser has never seen knows its `person` only: which of his keys it is
    /// shows in what it signed.
    func open(_ request: Request, _ visit: Visit) async throws -> Response {
        let answer = try await request.json(upTo: 8_192)
        guard let nonce = answer["nonce"]?.text, site.sessions.spend(nonce),
            let signature = answer["sig"]?.text.flatMap({ Base64.decode($0) })
        else { throw WebRefusal.signInFailed }
        let challenge = SignInChallenge(origin: site.settings.origin, nonce: nonce)
        let assertion = try assertion(answer["webauthn"])
        let answering = try claimed(answer).first { row in
            guard row.revokedBy == nil, let spki = Base64.decode(row.spki),
                let key = try? PublicKey(spki: spki)
            else { return false }
            return challenge.isAnswered(
                by: key, signature, assertion: assertion, sites: site.sites)
        }
        guard let row = answering else { throw WebRefusal.signInFailed }
        let secret = site.sessions.open(row.person, row.key)
        var response = Answering.json([
            "person": .string(row.person.text), "key": .string(row.key.hex),
            "spki": .string(row.spki),
        ])
        response.setCookie(
            SessionCookie.fresh(secret, secure: site.settings.tls != nil))
        return response
    }

    /// The key that is named; or those of a person, from which a security key's own is found.
    private func claimed(_ answer: JSON) throws -> [KeyRow] {
        if let id = answer["key"]?.text.flatMap({ KeyID($0) }) {
            return [try site.key(id)].compactMap(\.self)
        }
        guard answer["webauthn"] != nil,
            let person = answer["person"]?.text.flatMap({ PersonID($0) })
        else { return [] }
        return try site.ledger.consult {
            try Registers.keys(of: person, in: $0.snapshot.database)
        }
    }

    func close(_ request: Request, _ visit: Visit) async throws -> Response {
        if let visitor = visit.visitor { site.sessions.close(visitor.session) }
        var response = Answering.json([:])
        response.setCookie(SessionCookie.ended(secure: site.settings.tls != nil))
        return response
    }

    /// The language is a cookie of its own, so that it outlives the session.
    func choose(_ request: Request, _ visit: Visit) async throws -> Response {
        let body = String(decoding: try await request.bytes(upTo: 64), as: UTF8.self)
        guard let language = Language.allCases.first(where: { body == "language=\($0.rawValue)" })
        else { throw WebRefusal.unreadable("language") }
        let back = request.headers[.referer].flatMap { referer in
            Self.path(referer, on: site.settings.origin)
        }
        var response = Answering.moved(to: back ?? Address.home.path())
        response.setCookie(
            Cookie(
                name: "language", value: language.rawValue, maxAge: 31_536_000, path: "/",
                secure: site.settings.tls != nil, httpOnly: true, sameSite: .strict))
        return response
    }

    /// The path of a page of ours; never one that a browser takes for another host's.
    static func path(_ referer: String, on origin: String) -> String? {
        guard referer.hasPrefix(origin + "/") else { return nil }
        let path = referer.dropFirst(origin.count)
        return path.hasPrefix("//") || path.contains("\\") ? nil : String(path)
    }

    private func assertion(_ item: JSON?) throws(WebRefusal) -> WebAuthnAssertion? {
        guard let item else { return nil }
        guard let told = item["authenticatorData"]?.text.flatMap({ Base64.decode($0) }),
            let account = item["clientDataJSON"]?.text.flatMap({ Base64.decode($0) })
        else { throw .unreadable("webauthn") }
        return WebAuthnAssertion(authenticatorData: told, clientDataJSON: account)
    }
}
