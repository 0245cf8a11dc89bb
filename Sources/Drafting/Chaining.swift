package import Custody

/// Which statement each container's next one continues, or which one its reader looked at: as said,
/// else as the ledger knows it.
package struct Chaining {
    private let history: (any History)?
    private let said: [ContainerID: ContentID]

    /// - Parameters:
    ///   - history: what the device knows; nil without a ledger.
    ///   - said: what the people who sign say themselves.
    package init(history: (any History)?, said: [ContainerID: ContentID] = [:]) {
        (self.history, self.said) = (history, said)
    }

    package func links(of act: Act) throws(ChainUnclear) -> [ChainLink] {
        guard act.kind.advancesChain else { return readings(act) }
        var links: [ChainLink] = []
        for container in act.citing {
            links.append(
                ChainLink(container: container, follows: try head(of: container, act.kind)))
        }
        // A box that is said but not acted on is one in which something rides.
        let riding = said.filter { box, _ in !act.citing.contains(box) }
            .sorted { $0.key < $1.key }.map { ChainLink(container: $0.key, follows: $0.value) }
        let known = (history?.citations(of: act) ?? []).filter { said[$0.container] == nil }
        return links + riding + known
    }

    /// Who reads seals cites what he looked at, as far as it is known.
    private func readings(_ act: Act) -> [ChainLink] {
        act.citing.compactMap { container in
            let heads = history?.container(container)?.heads ?? []
            let follows = said[container] ?? (heads.count == 1 ? heads.first : nil)
            return follows.map { ChainLink(container: container, follows: $0) }
        }
    }

    /// As said, or the one head of the container's chain.
    private func head(
        of container: ContainerID, _ kind: ActKind
    ) throws(ChainUnclear) -> ContentID? {
        if let content = said[container] { return content }
        let row = history?.container(container)
        guard row?.heads.count ?? 0 < 2 else { throw .contested(container) }
        guard row != nil || kind == .pack else { throw .unknown(container) }
        return row?.heads.first
    }
}

/// Why nobody but the signer can say what a container's next statement continues.
package enum ChainUnclear: Error {
    /// It has two chains.
    case contested(ContainerID)
    /// Nothing is known of it here.
    case unknown(ContainerID)
}
