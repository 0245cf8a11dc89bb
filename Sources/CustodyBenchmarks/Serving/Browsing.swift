import Attestation
import Custody
import Intake
import NIOCore
import NIOHTTP1
import NIOPosix
import Signing
import Spelling

/// One kept connection of somebody's browser.
struct Browsing {
    private typealias Channel = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    private var parts: NIOAsyncChannelInboundStream<HTTPClientResponsePart>.AsyncIterator
    private let out: NIOAsyncChannelOutboundWriter<HTTPClientRequestPart>
    private let origin: String

    /// Connects, works, and closes.
    static func with<Value: Sendable>(
        _ port: Int, _ work: @Sendable @escaping (inout Browsing) async throws -> Value
    ) async throws -> Value {
        let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
            .connect(host: "127.0.0.1", port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHTTPClientHandlers()
                    return try Channel(wrappingChannelSynchronously: channel)
                }
            }
        return try await channel.executeThenClose { inbound, outbound in
            var browsing = Browsing(
                parts: inbound.makeAsyncIterator(), out: outbound,
                origin: "http://localhost:\(port)")
            return try await work(&browsing)
        }
    }

    struct Answer: Sendable {
        let status: Int
        let cookie: String?
        let body: String
    }

    /// Asks and reads the whole answer.
    mutating func ask(
        _ method: HTTPMethod, _ path: String, cookie: String? = nil, _ body: [UInt8] = [],
        again: Bool = false
    ) async throws -> Answer {
        try await send(method, path, cookie, body, again)
        var head: HTTPResponseHead?
        var text = ""
        while let part = try await parts.next(isolation: #isolation) {
            switch part {
            case .head(let one): head = one
            case .body(let buffer): text += String(buffer: buffer)
            case .end:
                let set = head?.headers["set-cookie"].first { $0.hasPrefix("sid=") }
                return Answer(
                    status: Int(head?.status.code ?? 0),
                    cookie: set?.split(separator: ";").first.map(String.init), body: text)
            }
        }
        throw HungUp()
    }

    /// Opens a session with a key; gives what goes into the cookie.
    mutating func signIn(_ member: Member) async throws -> String {
        let asked = try await ask(.POST, "/session/challenges", Array("{}".utf8))
        let nonce = try JSON.parse(Array(asked.body.utf8))["nonce"]?.text ?? ""
        let challenge = SignInChallenge(origin: origin, nonce: nonce)
        let key = KeyID(member.key.publicKey.fingerprint.digest)
        let answer: JSON = [
            "key": .string(key.hex), "nonce": .string(nonce),
            "sig": .string(Base64.encode(try member.key.sign(challenge.message))),
        ]
        let opened = try await ask(.POST, "/session", JSON.render(answer))
        guard let cookie = opened.cookie else { throw NotAdmitted(answer: opened.body) }
        return cookie
    }

    /// Listens to a board's events until the server or the task ends; calls back once the server
    /// has opened it, and at each change.
    mutating func listen(
        _ cookie: String, opened: () -> Void, _ changed: () async throws -> Void
    ) async throws {
        try await send(.GET, "/events", cookie, [])
        while let part = try await parts.next(isolation: #isolation) {
            switch part {
            case .head(let head):
                guard head.status == .ok else { throw NotAdmitted(answer: "\(head.status)") }
                opened()
            case .body(let buffer):
                if String(buffer: buffer).contains("event: changed") { try await changed() }
            case .end: return
            }
        }
    }

    private func send(
        _ method: HTTPMethod, _ path: String, _ cookie: String?, _ body: [UInt8],
        _ again: Bool = false
    ) async throws {
        var headers: HTTPHeaders = [
            "Host": String(origin.dropFirst(7)), "Accept": "*/*", "Origin": origin,
            "Content-Length": "\(body.count)",
        ]
        if let cookie { headers.add(name: "Cookie", value: cookie) }
        // As a board says that asks again by itself (Public/live.js).
        if again { headers.add(name: "Cache-Control", value: "max-age=1") }
        if !body.isEmpty { headers.add(name: "Content-Type", value: "application/json") }
        let head = HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers)
        try await out.write(.head(head))
        if !body.isEmpty { try await out.write(.body(.byteBuffer(ByteBuffer(bytes: body)))) }
        try await out.write(.end(nil))
    }
}

/// The server closed the connection in the middle of an answer.
struct HungUp: Error {}
