import Spelling

/// Lines parted into statements: at most 150 each, and well within a statement's bytes.
enum StatementParts {
    static func of(_ lines: [JSON]) -> [[JSON]] {
        var parts: [[JSON]] = []
        var part: [JSON] = []
        var bytes = 0
        for line in lines {
            let length = JSON.render(line).count + 1
            if part.count == 150 || bytes + length > 24_000 {
                parts.append(part)
                (part, bytes) = ([], 0)
            }
            part.append(line)
            bytes += length
        }
        return part.isEmpty ? parts : parts + [part]
    }
}
