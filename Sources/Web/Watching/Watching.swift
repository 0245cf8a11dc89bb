import HTTPTypes
import Hummingbird
import Intake
import Logging
import Views

/// Counts and logs every answer; outermost, so that nothing goes out unseen.
struct Watching: RouterMiddleware {
    typealias Context = Visit
    let site: Site

    /// What machines and pages ask for all the time is counted and not told.
    private static let quiet = Set(
        [Address.asset, .worker, .health, .live, .metrics].map {
            RouterPath($0.rawValue).description
        })

    func handle(
        _ request: Request, context: Visit,
        next: @concurrent (Request, Visit) async throws -> Response
    ) async throws -> Response {
        let began = site.clock.milliseconds()
        var response = try await next(request, context)
        let status = response.status.code
        site.meter.answered(status)
        let address = context.endpointPath ?? "none"
        if !Self.quiet.contains(address) || status >= 500 {
            context.logger.tell(
                "answered", level: status >= 500 ? .error : .info,
                [
                    .method: request.method.rawValue, .address: address, .status: "\(status)",
                    .milliseconds: "\(site.clock.milliseconds() - began)",
                ])
        }
        // A person who complains can say which line of the log is his.
        if let name = HTTPField.Name("X-Request-Id"),
            let id = context.logger[metadataKey: "hb.request.id"]
        {
            response.headers[name] = "\(id)"
        }
        return response
    }
}
