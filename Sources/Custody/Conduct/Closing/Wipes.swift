/// What the rules about wipes look up.
extension Submission {
    var wipe: Wipe? {
        guard case .closing(.wipe(let wipe)) = act else { return nil }
        return wipe
    }

    func order(of wipe: Wipe) -> WipeOrder? {
        guard case .closing(.wipeOrder(let order))? = named(wipe.order)?.act else { return nil }
        return order
    }

    var destruction: Destruction? {
        guard case .closing(.destruction(let destruction)) = act else { return nil }
        return destruction
    }

    func approval(of destruction: Destruction) -> DestructionApproval? {
        guard
            case .closing(.destructionApproval(let approval))? =
                named(destruction.approval)?.act
        else { return nil }
        return approval
    }
}
