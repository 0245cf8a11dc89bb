package import Custody

/// One thing to do next: an act with its fields filled in, and when it was done.
package struct DayStep: Sendable {
    let kind: ActKind
    let about: String
    let fields: [(String, String)]
    let done: [(content: ContentID, at: Instant)]
    /// Why it cannot be done yet; nil when it can.
    let waits: Wording?

    package init(
        _ kind: ActKind, about: String = "", fields: [(String, String)],
        done: [(content: ContentID, at: Instant)] = [], waits: Wording? = nil
    ) {
        (self.kind, self.about, self.fields) = (kind, about, fields)
        (self.done, self.waits) = (done, waits)
    }
}

/// A step in a day's list: a link into the act, and what was signed for it already.
struct DayStepLine {
    let reader: Reader
    let step: DayStep

    var html: HTML {
        let done = step.done.map { one in
            """
            <a class="note" href="\(Address.statement.path(one.content.hex))">✓ <time>\(one.at.spoken)</time></a>
            """ as HTML
        }
        guard step.waits == nil else {
            return """
                <li class="waits"><span>\(reader(step.kind)) \(step.about)</span>\
                <span class="note">◷ \(step.waits.map { reader($0) } ?? "")</span></li>
                """
        }
        let mark: HTML = step.done.isEmpty ? .nothing : " class=\"done\""
        return """
            <li\(mark)><a href="\(Address.act.path(step.kind.rawValue, asking: step.fields))">\
            \(reader(step.kind)) \(step.about)</a>\(done)</li>
            """
    }
}
