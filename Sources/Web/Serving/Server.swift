import Hummingbird
import HummingbirdCore
import HummingbirdTLS
import Logging
import NIOCore
import NIOSSL

/// The web server over one site; stops on SIGTERM and SIGINT after the answers under way.
package struct Server: Sendable {
    private let site: Site

    package init(_ site: Site) { self.site = site }

    /// Serves until it is told to stop.
    ///
    /// - Parameter onRunning: called with the port once it listens.
    /// - Throws: when it cannot listen, or the certificate does not read.
    package func run(onRunning: @escaping @Sendable (Int) async -> Void = { _ in }) async throws {
        var logger = Logger(label: "custody")
        logger.logLevel = .notice
        let settings = site.settings
        let application = Application(
            router: Routes(site: site).router(),
            server: try builder(settings.tls),
            configuration: .init(
                address: .hostname(settings.host, port: settings.port), serverName: nil),
            onServerRunning: { channel in
                await onRunning(channel.localAddress?.port ?? settings.port)
            },
            logger: logger)
        try await application.runService()
    }

    /// A connection that says nothing for half a minute is closed, however slowly it began.
    private func builder(_ tls: TLSFiles?) throws -> HTTPServerBuilder {
        let plain = HTTPServerBuilder.http1(
            configuration: .init(
                idleTimeout: .seconds(30),
                httpDecoderConfiguration: .init(
                    maxHeaderFieldSize: 8_192, maxHeaderListSize: 16_384, maxHeaderFieldCount: 64)))
        guard let tls else { return plain }
        var configuration = TLSConfiguration.makeServerConfiguration(
            certificateChain: try NIOSSLCertificate.fromPEMFile(tls.chain).map {
                .certificate($0)
            },
            privateKey: .privateKey(try NIOSSLPrivateKey(file: tls.key, format: .pem)))
        configuration.minimumTLSVersion = .tlsv12
        return try .tls(plain, tlsConfiguration: configuration)
    }
}
