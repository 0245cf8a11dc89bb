package import Custody

/// A chain in its own order: what follows stands after what it follows, whatever clocks say.
package enum ChainOrder {
    package static func sorted(_ links: [LinkRow]) -> [LinkRow] {
        let known = Dictionary(links.map { ($0.content, $0) }) { first, _ in first }
        func depth(_ link: LinkRow) -> Int {
            var depth = 0
            var next = link.follows
            while let content = next, depth <= links.count {
                depth += 1
                next = known[content]?.follows
            }
            return depth
        }
        return links.map { (depth($0), $0) }
            .sorted { ($0.0, $0.1.at, $0.1.content) < ($1.0, $1.1.at, $1.1.content) }
            .map(\.1)
    }
}
