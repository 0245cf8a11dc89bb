/// Numbers that stay in one piece while a line has room for them: their hyphen is no place to break.
struct WholeNumbers {
    let numbers: [String]
    /// What stands between two of them; the line may break behind it.
    let comma: String

    /// Read and copied as the same text without this.
    var html: HTML {
        let mark = String(comma.prefix { $0 != " " })
        let gap = String(comma.dropFirst(mark.count))
        let parts = numbers.enumerated().map { place, number -> HTML in
            let isLast = place + 1 == numbers.count
            let piece: HTML = "<span class=\"whole\">\(number)\(isLast ? "" : mark)</span>"
            return isLast ? piece : piece + HTML(text: gap)
        }
        return HTML(parts)
    }
}
