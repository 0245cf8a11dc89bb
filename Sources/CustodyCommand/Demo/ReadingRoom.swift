import Custody
import Intake
import LedgerStore
import Merkle

/// What a player's screen shows him before he signs.
struct ReadingRoom {
    let ledger: LedgerFile

    func container(_ id: ContainerID) throws -> ContainerRow? {
        try ledger.consult { $0.history.container(id) }
    }

    func citations(of act: Act) throws -> [ChainLink] {
        try ledger.consult { $0.history.citations(of: act) }
    }

    func contents(of vault: PlaceID) throws -> [ContainerID] {
        try ledger.consult { $0.history.contents(of: vault) }
    }

    func newestCheckpoint() throws -> TreeHead {
        try ledger.consult { try $0.snapshot.latestCheckpoint().head }
    }
}
