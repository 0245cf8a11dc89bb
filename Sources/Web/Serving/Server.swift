import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL
import ServiceLifecycle
import UnixSignals

/// Why the site cannot be served.
package enum ServingError: Error, Sendable {
    case cannotListen(host: String, port: Int)
    case certificateUnreadable
    /// The address that browsers see is no origin; nothing that a security key signs could be judged.
    case originMisspelled(String)
}

/// The web server over one site; stops on SIGTERM and SIGINT after the answers under way.
package struct Server: Sendable {
    private let site: Site

    package init(_ site: Site) { self.site = site }

    /// More connections than this wait in the system's queue.
    private static let connections = 4_096
    /// Who has not been answered when the server is to stop is given so long.
    private static let farewell = Duration.seconds(25)

    /// Serves until it is told to stop.
    ///
    /// - Parameter onRunning: called with the port once it listens.
    /// - Throws: ``ServingError``.
    package func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        let settings = site.settings
        let logger = site.logger
        let application = Application(
            router: Routes(site: site).router(),
            server: try builder(settings.tls),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: nil,
                availableConnectionsDelegate: MaximumAvailableConnections(Self.connections)),
            onServerRunning: { channel in
                logger.tell("started", [.origin: settings.origin])
                await onRunning(channel.localAddress?.port ?? settings.port)
            },
            logger: logger)
        var group = ServiceGroupConfiguration(
            // They are stopped from the last to the first.
            services: [application, Farewell(boards: site.boards)],
            gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
        group.maximumGracefulShutdownDuration = Self.farewell
        do {
            try await ServiceGroup(configuration: group).run()
        } catch is IOError {
            throw ServingError.cannotListen(host: settings.host, port: settings.port)
        }
        logger.tell("stopped", [:])
    }

    /// A connection that says nothing for half a minute is closed, however slowly it began.
    private func builder(_ tls: TLSFiles?) throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                idleTimeout: .seconds(30),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64)))
        guard let tls else { return plain }
        do {
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: try NIOSSLCertificate.fromPEMFile(tls.chain).map {
                    .certificate($0)
                },
                privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.key, format: .pem)))
            configuration.minimumTLSVersion = .tlsv12
            return try .tls(plain, tlsConfiguration: configuration)
        } catch {
            throw ServingError.certificateUnreadable
        }
    }
}

/// Open boards would hold the server up for ever: they are closed first, and ask again later.
private struct Farewell: Service {
    let boards: Boards

    func run() async throws {
        try await gracefulShutdown()
        await boards.close()
    }
}
