// What a container's chain says of it, read back from one of its statements.

extension History {
    /// The half of a handover that put goods into the hands in which they are after a statement.
    func half(
        behind content: ContentID, of container: ContainerID
    ) -> (content: ContentID, act: Act)? {
        var next: ContentID? = content
        for _ in rows(LinkRow.self, container.text) {
            guard let content = next, let statement = effective(content) else { return nil }
            if statement.act.kind == .accept || Departure(statement.act) != nil {
                return (content, statement.act)
            }
            next = statement.link(container)?.follows
        }
        return nil
    }

    /// How a container was packed last before or with a statement; nil for one whose chain began
    /// with a typed-in slip.
    func packing(of container: ContainerID, from content: ContentID?) -> Packing? {
        let last = newest(.pack, of: container, from: content)
        guard case .journey(.pack(let packing))? = last?.act else { return nil }
        return packing
    }

    /// The newest statement of some kinds; nil when there is none, or the way back has a gap.
    func newest(
        _ kinds: ActKind..., of container: ContainerID, from content: ContentID?
    ) -> Statement? {
        var next = content
        for _ in rows(LinkRow.self, container.text) {
            guard let past = next.flatMap({ statement($0) }) else { return nil }
            if kinds.contains(past.act.kind) { return past }
            next = past.link(container)?.follows
        }
        return nil
    }
}
