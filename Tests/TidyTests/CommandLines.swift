/// The command under a comment of the README, found as `.ci/run` finds it.
enum CommandLines {
    static func after(_ marker: String, in files: [SourceFile]) -> [String] {
        files.flatMap { file in
            let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
            return zip(lines, lines.dropFirst()).filter { $0.0 == marker }.map { String($0.1) }
        }
    }
}
