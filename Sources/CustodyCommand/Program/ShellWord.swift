/// A word of the commands that the program shows, as a shell takes it.
enum ShellWord {
    /// The word itself, or in quotes where a shell would part or change it.
    static func of(_ word: String) -> String {
        let isPlain = word.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII ? plain.contains(scalar) : !scalar.properties.isWhitespace
        }
        guard word.isEmpty || !isPlain else { return word }
        return "'" + word.replacing("'", with: #"'\''"#) + "'"
    }

    private static let plain = Set(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/._-+:,=@%".unicodeScalars)
}
