import Custody
import Intake

/// The whole season in its order; each chapter moves the same clock forward.
extension Stage {
    func play(national: Plan, supplement: Supplement, checkpointKey: String) async throws {
        try await found(
            national: national, supplement: supplement, checkpointKey: checkpointKey)
        try await declare()
        try await packAtTheCentre()
        try await firstShift()
        try await travelAndFirstNight()
        try await onToTheSites()
        try await examWeeks()
        try await close()
    }

    /// The goods arrive while the first shift is on duty; then comes the night.
    private func travelAndFirstNight() async throws {
        try await escortToTheRegion()
        try await firstNight()
        try await liftAtNine()
    }

    /// Sittings and returns, each at its own hour.
    private func examWeeks() async throws {
        narrator.chapter("四　考试与 48 小时回收", "4  The sittings, and forty-eight hours")
        let first = ["FX-01", "FX-02", "FX-03"]
        let second = ["FX-01", "FX-02"]
        let hohhot = homeFromHohhot
        let one = homeFromChifeng(1)
        let two = homeFromChifeng(2)
        let acts: [(Instant, () async throws -> Void)] = [
            (paperBatch.starts - .minutes(55), { try await self.sitAtHohhot() }),
            (
                batch(.computer, 1).starts - .minutes(50),
                { try await self.sitAtChifeng(1, machines: first, tooEarly: true) }
            ),
            (
                batch(.computer, 2).starts - .minutes(50),
                { try await self.sitAtChifeng(2, machines: second, tooEarly: false) }
            ),
            (hohhot.leaves - .minutes(90), { try await self.travel(hohhot, self.packAtHohhot) }),
            (
                one.leaves - .minutes(90),
                { try await self.travel(one) { try await self.packAtChifeng(1) } }
            ),
            (
                two.leaves - .minutes(90),
                { try await self.travel(two) { try await self.packAtChifeng(2) } }
            ),
        ]
        for act in acts.sorted(by: { $0.0 < $1.0 }) { try await act.1() }
    }

    private func sitAtChifeng(_ number: Int, machines: [String], tooEarly: Bool) async throws {
        try await importDisc(number, site: "chifeng", box: "BX-301", machines: machines)
        try await uploadAndWipe(
            number, site: "chifeng", machines: machines, tooEarly: tooEarly)
    }

    private func travel(
        _ trip: Homecoming, _ pack: () async throws -> Void
    ) async throws {
        turn(to: max(now, trip.leaves - .minutes(90)))
        try await pack()
        try await bringHome(trip, by: trip.site == "hohhot" ? "a-off" : "f-off")
        let hours = (trip.arrives - trip.batch.ends).seconds / 3600
        let gate = trip.gateOpen ? ("", "") : ("，大门未开，在门外等到接收", "; the gate is closed, he waits")
        narrator.tell(
            now, "\(unitName(trip.site))：批次结束后 \(hours) 小时运抵考区\(gate.0)。",
            "\(trip.site) reaches the region \(hours) hours after its batch\(gate.1).")
    }

    private func close() async throws {
        try await handToTheCentre(["AC-101", "AC-102", "SP-101"])
        try await destroy(
            papers: [("UP-101", .paper, 60), ("PS-301", .passwordSeal, 4)],
            smuggled: ("BX-102", .sparePaper, 2))
    }
}
