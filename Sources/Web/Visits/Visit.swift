import Custody
import Foundation
import Hummingbird
import NIOCore
import Views

/// One request: who makes it and in which language he reads.
struct Visit: RequestContext {
    var coreContext: CoreRequestContextStorage
    var visitor: Visitor?
    var language = Language.chinese
    /// Where the boards stood before anything was read for him.
    var moment = ""
    /// A board that asks again by itself: it takes its turn, and a second is not too old for it.
    var isRefresh = false
    /// Where he comes from, for counting wrong guesses.
    let peer: String
    private let channel: any Channel

    init(source: ApplicationRequestContextSource) {
        coreContext = .init(source: source)
        channel = source.channel
        peer = source.channel.remoteAddress?.ipAddress ?? "local"
    }

    /// Closes the connection once the answer is out: whoever sends too much or too slowly would go on.
    func hangUp() {
        _ = channel.eventLoop.scheduleTask(in: .seconds(1)) { [channel] in
            channel.close(promise: nil)
        }
    }

    /// Whoever is signed in, or a refusal that leads to the sign-in page.
    func signedIn() throws(WebRefusal) -> Visitor {
        guard let visitor else { throw .notSignedIn }
        return visitor
    }

    /// A part of the address as an identifier.
    func name<Of>(_ part: String) throws(WebRefusal) -> Name<Of> {
        guard let text = parameters.get(part)?.removingPercentEncoding, let name = Name<Of>(text)
        else { throw .notFound }
        return name
    }

    /// A part of the address as a content id.
    func hash<Of>(_ part: String) throws(WebRefusal) -> Hash256<Of> {
        guard let text = parameters.get(part), let hash = Hash256<Of>(text) else { throw .notFound }
        return hash
    }
}

/// Somebody who proved that he has an enrolled key which is not revoked.
struct Visitor: Sendable {
    let person: Person
    let key: KeyID
    let name: String?
    let unit: Custody.Unit?
    let session: SessionID
}

extension Visit {
    var reader: Reader {
        Reader(
            language: language, person: visitor?.person, name: visitor?.name, unit: visitor?.unit,
            key: visitor?.key)
    }
}
