/// A word that this repository does not use, what to say instead, and where it is allowed.
struct Ban: Sendable, CustomStringConvertible {
    /// An ICU pattern.
    let word: String
    let sayInstead: String
    let reading: Reading
    /// Paths begin with one of these.
    let within: [String]
    /// Folders (with a slash at their end) and names of files that are let through.
    let exceptIn: [String]
    /// A line that must be caught, and one like it that must not be.
    let lie: String
    let truth: String

    enum Reading { case code, codeAndComments, everything }

    init(
        _ word: String, say sayInstead: String, in within: [String] = ["Sources/", "Tests/"],
        except exceptIn: [String] = [], reading: Reading = .code, lie: String, truth: String
    ) {
        self.word = word
        self.sayInstead = sayInstead
        self.reading = reading
        self.within = within
        self.exceptIn = exceptIn
        self.lie = lie
        self.truth = truth
    }

    var description: String { word }

    func holds(for path: String) -> Bool {
        within.contains { path.hasPrefix($0) }
            && !exceptIn.contains {
                $0.hasSuffix("/") ? path.hasPrefix($0) : path.hasSuffix("/" + $0)
            }
    }

    func inspect(_ files: [SourceFile]) -> Report {
        var report = Report()
        for file in files where holds(for: file.path) {
            report.looked += 1
            let view =
                switch reading {
                case .code: file.code
                case .codeAndComments: file.codeAndComments
                case .everything: file.text
                }
            for match in matches(of: word, in: view) {
                let said = match.groups[0].trimmingPrefix { $0.isWhitespace }
                report.findings.append(
                    file.finding(at: match.offset, in: view, "‘\(said)’: \(sayInstead)"))
            }
        }
        return report
    }
}
