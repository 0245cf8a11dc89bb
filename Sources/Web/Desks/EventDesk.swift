import Hummingbird
import NIOCore

/// Live boards: server-sent events that say only that something changed.
struct EventDesk {
    let site: Site

    func stream(_ request: Request, _ visit: Visit) async throws -> Response {
        _ = try visit.signedIn()
        let boards = site.boards
        let (number, changes) = await boards.listen()
        return Response(
            status: .ok,
            headers: [.contentType: "text/event-stream", .cacheControl: "no-store"],
            body: ResponseBody { writer in
                do {
                    try await request.body.consumeWithInboundCloseHandler { _ in
                        // What changed between the page and this is not missed: it says where it stands.
                        try await writer.write(
                            ByteBuffer(
                                string:
                                    "retry: 2000\nevent: moment\ndata: \(boards.moment)\n\n"))
                        for await change in changes {
                            try await writer.write(
                                ByteBuffer(string: "event: changed\ndata: \(change)\n\n"))
                        }
                    } onInboundClosed: {
                        Task { await boards.leave(number) }
                    }
                } catch {
                    await boards.leave(number)
                    throw error
                }
                await boards.leave(number)
                try await writer.finish(nil)
            })
    }
}
