/// What the rules about openings look up.
extension Submission {
    var opening: PacketOpening? {
        guard case .exam(.packetOpening(let opening)) = act else { return nil }
        return opening
    }

    /// The order that an opening names, if it is for this site and container.
    func order(covering opening: PacketOpening) -> OpeningOrder? {
        guard case .office(.opening(let order))? = named(opening.order)?.act,
            order.site == opening.site, order.containers.contains(opening.container)
        else { return nil }
        return order
    }

    /// The batch that a container was packed for, whatever the opening says; else what it says.
    func batch(of opening: PacketOpening) -> Batch? {
        guard state(of: opening.container) != nil else { return nil }
        return batch(packing(of: opening.container)?.batch ?? opening.batch)
    }
}
