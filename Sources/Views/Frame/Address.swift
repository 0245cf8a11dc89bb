/// Every address of the site, in one list; `:name` stands for what differs.
///
/// An address is a noun; what is done to it is the request's method.
package enum Address: String, CaseIterable, Sendable {
    case home = "/"
    case session = "/session"
    case challenges = "/session/challenges"
    case language = "/language"
    case season = "/season"
    case statements = "/statements"
    case statement = "/statements/:content"
    case acts = "/acts"
    case act = "/acts/:kind"
    case site = "/site"
    case region = "/region"
    case testCentre = "/test-centre"
    case drafts = "/drafts"
    case draft = "/drafts/:content"
    case signatures = "/drafts/:content/signatures"
    case withdrawal = "/drafts/:content/withdrawal"
    case invitations = "/invitations"
    case invitation = "/invitations/:code"
    case containers = "/containers"
    case container = "/containers/:container"
    case bundle = "/statements/:content/bundle"
    case road = "/road"
    case takeovers = "/road/takeovers"
    case takeover = "/road/takeovers/:release"
    case journey = "/road/orders/:order"
    case handover = "/road/handovers/:release"
    case assets = "/assets"
    case entries = "/entries"
    case entry = "/entries/:index"
    case entryFile = "/entries/:index/:file"
    case checkpoints = "/checkpoints"
    case returns = "/returns"
    case balance = "/balance"
    case findings = "/findings"
    case suspect = "/suspect"
    case duty = "/duty"
    case dutyRecord = "/duty/record"
    case export = "/exports/:file"
    case checkpoint = "/checkpoint"
    case dues = "/dues"
    case vaults = "/vaults"
    case vault = "/vaults/:vault"
    case vaultContents = "/vaults/:vault/contents"
    case vaultShift = "/vaults/:vault/shift"
    case vaultVisitors = "/vaults/:vault/visitors"
    case events = "/events"
    case shoes = "/demo/people"
    case shoe = "/demo/people/:person/key"
    case forms = "/forms"
    case form = "/forms/:form"
    case formPage = "/forms/:form/page"
    case formPDF = "/forms/:form/pdf"
    case printRuns = "/prints"
    case printRun = "/prints/:print"
    case printRunFile = "/prints/:print/:file"
    case labels = "/labels"
    case labelPage = "/labels/page"
    case labelPDF = "/labels/pdf"
    case check = "/check"
    case health = "/health"
    case live = "/health/live"
    case metrics = "/metrics"
    case asset = "/assets/:file"
    case worker = "/worker.js"

    /// The address with its parts filled in, in their order; nothing that is unsafe in a path.
    package func path(_ parts: String...) -> String {
        var rest = parts[...]
        let steps = rawValue.split(separator: "/", omittingEmptySubsequences: false).map { step in
            step.hasPrefix(":") ? Self.escaped(rest.popFirst() ?? "") : String(step)
        }
        return steps.joined(separator: "/")
    }

    /// The address of one thing with fields filled in: `/acts/wipe?site=chifeng`.
    package func path(_ part: String = "", asking fields: [(String, String)]) -> String {
        guard !fields.isEmpty else { return path(part) }
        let asked = fields.map { "\(Self.escaped($0.0))=\(Self.escaped($0.1))" }
        return path(part) + "?" + asked.joined(separator: "&")
    }

    /// Identifiers need no escapes; anything else gets them.
    private static func escaped(_ part: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in part.utf8 {
            let isPlain =
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
                || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
                || byte == UInt8(ascii: ".")
            bytes +=
                isPlain
                ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
