import Custody
package import Spelling

/// The frame that every page stands in: head, who is signed in, the way about, the outbox's count.
package struct Page {
    let title: String
    let reader: Reader
    let current: Address?
    let scripts: [String]
    let words: JSON?
    let moment: String
    let content: HTML

    /// - Parameters:
    ///   - title: as the tab shows it.
    ///   - reader: who looks.
    ///   - current: the place in the way about that this page belongs to.
    ///   - scripts: the modules in `assets` that the page needs.
    ///   - framed: whether the frame's own script may run, which talks to the server.
    ///   - words: what those modules say, from the one table of wording.
    ///   - moment: which changes it shows; a script asks for the page again when there are others.
    ///   - content: what stands in the middle.
    package init(
        _ title: String, for reader: Reader, at current: Address? = nil, scripts: [String] = [],
        framed: Bool = true, words: JSON? = nil, moment: String = "", content: HTML
    ) {
        (self.title, self.reader, self.current) = (title, reader, current)
        (self.scripts, self.words) = ((framed ? ["frame"] : []) + scripts, words)
        (self.moment, self.content) = (moment, content)
    }

    package var html: HTML {
        let code = reader.language == .chinese ? "zh-CN" : "en"
        return """
            <!doctype html>
            <html lang="\(code)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>\(title) · \(reader("考试专用物品交接保管", "Exam custody"))</title>
            <link rel="stylesheet" href="/assets/style.css">
            <link rel="icon" href="/assets/seal.svg" type="image/svg+xml">
            <link rel="manifest" href="/assets/manifest.webmanifest">
            \(scripts.map { "<script type=\"module\" src=\"/assets/\($0).js\"></script>\n" as HTML })\
            \(table)\
            </head>
            <body>
            <a class="skip" href="#main">\(reader("跳到正文", "Skip to the content"))</a>
            <header>
            <a class="name" href="/">\(reader("考试专用物品交接保管", "Exam custody"))</a>
            \(Wayfinding(reader: reader, current: current).html)
            \(visitor)
            </header>
            <main id="main" tabindex="-1" data-moment="\(moment)">
            <h1>\(title)</h1>
            \(content)
            </main>
            <footer>\(foot)</footer>
            </body>
            </html>

            """
    }

    private var table: HTML {
        var members = PageWords.frame(reader.language)
        members += words?.members ?? []
        return Self.script("words", .object(members)) + Self.script("me", me)
    }

    /// Who acts on this page.
    private var me: JSON {
        guard let person = reader.person, let key = reader.key else { return .object([]) }
        return [
            "person": .string(person.id.text), "key": .string(key.hex),
            "unit": .string(person.unit.text), "name": .string(reader.name ?? person.id.text),
            "roles": .array(person.roles.map { .string($0.rawValue) }),
        ]
    }

    /// JSON inside a script element may hold no `<`: that would end it.
    static func script(_ id: String, _ value: JSON) -> HTML {
        let text = String(decoding: JSON.render(value), as: UTF8.self)
        let safe = text.split(separator: "<", omittingEmptySubsequences: false)
            .joined(separator: "\\u003c")
        return "<script type=\"application/json\" id=\"\(id)\">"
            + HTML(stringLiteral: safe) + "</script>\n"
    }

    private var visitor: HTML {
        let other = reader.language == .chinese ? Language.english : .chinese
        let switching: HTML = """
            <form class="language" method="post" action="\(Address.language.path())">\
            <button name="language" value="\(other.rawValue)">\
            \(reader.language == .chinese ? "English" : "中文")</button></form>
            """
        // What was signed and not handed in yet is counted on every screen, signed in or not.
        let outbox: HTML =
            "<a id=\"outbox\" class=\"outbox\" href=\"\(Address.drafts.path())\" hidden></a>"
        guard let person = reader.person else {
            return "<div class=\"visitor\">\(outbox)\(switching)</div>"
        }
        return """
            <div class="visitor">\(outbox)\
            <span class="who">\(reader.name ?? person.id.text) · \(reader.unit?.name ?? person.unit.text)</span>\
            <button id="sign-out" class="quiet">\(reader("退出", "Sign out"))</button>\(switching)</div>
            """
    }

    private var foot: HTML {
        """
        \(reader(
            "记录以签名为准；本页只是转述。", "The signatures are the record; this page only retells it."
        )) <a href="\(Address.check.path())">\(reader("自行核验", "Check it yourself"))</a>
        """
    }
}
