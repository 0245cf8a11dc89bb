import Custody
import Intake

/// The vaults' duty as the players do it: come on, hand over counted, go off.
extension Stage {
    /// Two people take the keys of the two locks and a pair comes on duty, of whom none has a relative
    /// in the exam; others relieve it at the hours of the day.
    func begin(
        _ vault: String, _ pairs: [[String]], hours: [Int] = [], keys: [String]
    ) async throws {
        try await declareRelatives(pairs.joined(), keys)
        for (lock, holder) in zip(VaultLock.allCases, keys) {
            let key = KeyHandover(vault: named(vault), lock: lock, to: named(holder))
            try narrator.need(try await act(.vault(.key(key)), by: (holder, .officer)))
        }
        keyHolders[named(vault)] = keys
        var rota = Rota(pairs: pairs, hours: hours, onDuty: pairs[0])
        rota.next = rota.change(after: now)
        rotas[named(vault)] = rota
        try narrator.need(
            try await acted(.vault(.signOn(SignOn(vault: named(vault)))), guards(vault)))
    }

    private func declareRelatives(
        _ guards: some Sequence<String>, _ keepers: [String]
    ) async throws {
        let roles = guards.map { ($0, Role.custodian) } + keepers.map { ($0, .officer) }
        let people = Dictionary(roles) { first, _ in first }.sorted { $0.key < $1.key }
        guard let unit = people.first.map({ cast[$0.key].unit }) else { return }
        let declaration = RelativesDeclaration(unit: unit, related: [])
        try narrator.need(
            try await acted(
                .office(.relatives(declaration)), people.map { ($0.key, $0.value) }))
    }

    /// Nothing is left to be watched: all go, and give the keys back.
    func end(_ vault: String) async throws {
        let last = guards(vault)
        rotas[named(vault)] = nil
        try narrator.need(
            try await acted(
                .vault(.signOff(SignOff(vault: named(vault), reason: "室内已无物品"))), last))
        for (lock, holder) in zip(VaultLock.allCases, keyHolders[named(vault)] ?? []) {
            let key = KeyHandover(vault: named(vault), lock: lock, from: named(holder))
            try narrator.need(try await act(.vault(.key(key)), by: (holder, .officer)))
        }
        keyHolders[named(vault)] = nil
    }

    /// Who is on duty there now.
    func guards(_ vault: String) -> [(String, Role)] {
        (rotas[named(vault)]?.onDuty ?? []).map { ($0, .custodian) }
    }

    /// The next pair comes at its hour.
    func relieve(_ vault: PlaceID) async throws {
        guard let rota = rotas[vault], let next = rota.pairs.first(where: { $0 != rota.onDuty })
        else { return }
        try await changeShift(vault, to: next, aloud: false)
    }

    /// One shift gives the vault to the next, which counts what it takes over.
    func changeShift(
        _ vault: PlaceID, from leaving: [String]? = nil, to incoming: [String],
        aloud: Bool = true
    ) async throws {
        guard var rota = rotas[vault] else { return }
        let outgoing = leaving ?? rota.onDuty
        rota.onDuty = incoming
        rota.next = rota.change(after: now)
        rotas[vault] = rota
        let count = try room.contents(of: vault).map { id in
            SealReading(
                container: id, seals: try room.container(id)?.seals ?? [], condition: .sound)
        }
        let shift = ShiftHandover(
            vault: vault, outgoing: outgoing.map { named($0) },
            incoming: incoming.map { named($0) }, count: count)
        try narrator.need(
            try await acted(
                .vault(.shiftHandover(shift)), (outgoing + incoming).map { ($0, .custodian) }))
        guard aloud else { return }
        let names = (outgoing + incoming).map { narrator.name($0) }
        narrator.tell(
            now,
            "交接班：\(names[0])、\(names[1])交给\(names[2])、\(names[3])，逐箱核对封条，共 \(count.count) 箱。",
            "\(names[0]) and \(names[1]) hand over to \(names[2]) and \(names[3]), who read the "
                + "seals of all \(count.count) boxes.")
    }

    func store(_ containers: [String], _ vault: String) async throws {
        let storing = Storing(
            vault: named(vault), containers: containers.map { named($0) }, shelf: nil)
        try narrator.need(try await acted(.vault(.store(storing)), guards(vault)))
    }

    func takeOut(_ containers: [String], _ vault: String, _ purpose: String) async throws {
        guard !containers.isEmpty else { return }
        let taking = TakingOut(
            vault: named(vault), containers: containers.map { named($0) }, purpose: purpose)
        try narrator.need(try await acted(.vault(.takeOut(taking)), guards(vault)))
    }
}
