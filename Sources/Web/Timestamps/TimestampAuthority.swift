import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL

/// A time-stamping authority on the network (RFC 3161 §3.4): takes a request, brings its answer.
package struct TimestampAuthority: Sendable {
    private let host: String
    private let port: Int
    private let path: String
    private let isSecure: Bool

    /// An answer with its certificates is a few kilobytes.
    private static let longest = 1 << 17
    private static let patience = TimeAmount.seconds(30)

    /// - Parameter address: `http://host:port/path` or `https://…`.
    package init?(_ address: String) {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3, parts[1].isEmpty, ["http:", "https:"].contains(parts[0]) else {
            return nil
        }
        isSecure = parts[0] == "https:"
        let place = parts[2].split(separator: ":", omittingEmptySubsequences: false)
        let port = place.count == 2 ? Int(place[1]) : isSecure ? 443 : 80
        guard 1...2 ~= place.count, !place[0].isEmpty, let port, 1...65_535 ~= port else {
            return nil
        }
        (host, self.port) = (String(place[0]), port)
        path = "/" + (parts.count > 3 ? parts[3] : "")
    }

    /// - Throws: ``TimestampAuthorityError``.
    package func post(_ request: [UInt8]) async throws -> [UInt8] {
        let channel: Connection
        do { channel = try await connect() } catch {
            throw TimestampAuthorityError.unreachable
        }
        // Whoever accepts and says nothing is left after a while.
        let end = channel.channel.eventLoop.scheduleTask(in: Self.patience) {
            channel.channel.close(promise: nil)
        }
        defer { end.cancel() }
        do {
            return try await channel.executeThenClose { inbound, outbound in
                try await outbound.write(.head(head(request.count)))
                try await outbound.write(.body(.byteBuffer(ByteBuffer(bytes: request))))
                try await outbound.write(.end(nil))
                return try await Self.answer(inbound)
            }
        } catch let error as TimestampAuthorityError {
            throw error
        } catch {
            throw TimestampAuthorityError.unreachable
        }
    }

    private typealias Connection = NIOAsyncChannel<HTTPClientResponsePart, HTTPClientRequestPart>

    private func connect() async throws -> Connection {
        try await ClientBootstrap(group: .singletonMultiThreadedEventLoopGroup)
            .connectTimeout(Self.patience)
            .connect(host: host, port: port) { channel in
                channel.eventLoop.makeCompletedFuture {
                    let pipeline = channel.pipeline.syncOperations
                    if isSecure {
                        let context = try NIOSSLContext(configuration: .makeClientConfiguration())
                        try pipeline.addHandler(
                            NIOSSLClientHandler(context: context, serverHostname: host))
                    }
                    try pipeline.addHTTPClientHandlers()
                    return try NIOAsyncChannel(wrappingChannelSynchronously: channel)
                }
            }
    }

    private func head(_ length: Int) -> HTTPRequestHead {
        HTTPRequestHead(
            version: .http1_1, method: .POST, uri: path,
            headers: [
                "Host": "\(host):\(port)", "Content-Type": "application/timestamp-query",
                "Accept": "application/timestamp-reply", "Content-Length": "\(length)",
                "Connection": "close",
            ])
    }

    private static func answer(
        _ inbound: NIOAsyncChannelInboundStream<HTTPClientResponsePart>
    ) async throws -> [UInt8] {
        var bytes: [UInt8] = []
        for try await part in inbound {
            switch part {
            case .head(let head):
                guard head.status == .ok else {
                    throw TimestampAuthorityError.answered(Int(head.status.code))
                }
            case .body(let buffer):
                bytes += buffer.readableBytesView
                guard bytes.count <= longest else { throw TimestampAuthorityError.answered(200) }
            case .end: return bytes
            }
        }
        throw TimestampAuthorityError.unreachable
    }
}

/// Why an authority gave no timestamp.
package enum TimestampAuthorityError: Error, Hashable, Sendable {
    case unreachable
    /// With this status, or with more than an answer may have.
    case answered(Int)
}
