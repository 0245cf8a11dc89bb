import Custody
import Intake

/// The whole season in its order; each chapter moves the same clock forward.
extension Stage {
    func play(_ plans: DemoPlans, checkpointKey: String) async throws {
        try await found(plans, checkpointKey: checkpointKey)
        try await declare()
        try await packAtTheCentre()
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
        try chapter(.sittings)
        var acts: [(Instant, () async throws -> Void)] = [
            (paperBatch.starts - .minutes(58), { try await self.sitOnPaper() }),
            (
                batch(.computer, 1).starts - .minutes(50),
                { try await self.importDisc(1, machines: ["FX-01", "FX-02", "FX-03"]) }
            ),
            (
                batch(.computer, 1).ends,
                {
                    try await self.uploadAndWipe(
                        1, machines: ["FX-01", "FX-02", "FX-03"], tooEarly: true)
                }
            ),
            (
                batch(.computer, 2).starts - .minutes(50),
                { try await self.importDisc(2, machines: ["FX-01", "FX-02"]) }
            ),
            (
                batch(.computer, 2).ends,
                {
                    try await self.uploadAndWipe(
                        2, machines: ["FX-01", "FX-02"], tooEarly: false)
                }
            ),
            (paperBatch.ends, { try await self.endOnPaper() }),
        ]
        acts += returns(homeFromHohhot, by: "a-off") { try await self.packAtHohhot() }
        acts += returns(homeFromBaotou, by: "b-off") { try await self.packAtBaotou() }
        for number in [1, 2] {
            acts += returns(homeFromChifeng(number), by: "f-off") {
                try await self.packAtChifeng(number)
            }
        }
        acts += silence(homeFromChifeng(1))
        try await perform(acts)
    }

    /// What the record says of a late van while nobody says anything.
    private func silence(_ late: Homecoming) -> [(Instant, () async throws -> Void)] {
        let limit = late.batch.ends + .hours(48)
        return [
            (limit - .hours(6), { try await self.climb(late) }),
            (limit + .minutes(121), { try self.miss(late) }),
        ]
    }

    private func perform(_ acts: [(Instant, () async throws -> Void)]) async throws {
        for act in acts.sorted(by: { $0.0 < $1.0 }) {
            try await turn(to: max(now, act.0))
            try await act.1()
        }
    }

    private func returns(
        _ trip: Homecoming, by officer: String, pack: @escaping () async throws -> Void
    ) -> [(Instant, () async throws -> Void)] {
        var order: ContentID?
        return [
            (
                trip.leaves - .minutes(60),
                {
                    try await pack()
                    if let remark = trip.remark {
                        self.narrator.tell(self.now, remark.chinese, remark.english)
                    }
                    order = try await self.setOut(trip, by: officer)
                }
            ),
            (
                trip.arrives,
                {
                    guard let order else { return }
                    try await self.turn(to: max(self.now, trip.arrives))
                    self.tellArrival(trip)
                    try await self.arrive(trip, order)
                }
            ),
        ]
    }

    private func tellArrival(_ trip: Homecoming) {
        let minutes = (trip.arrives - trip.batch.ends).seconds / 60
        let hours = "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        let late = trip.arrives > trip.batch.ends + .hours(48)
        let tail =
            switch (trip.gateOpen, late) {
            case (false, _):
                (
                    "，大门却关着；守到开门才交成。不算他们迟",
                    ", but the gate is shut; they wait until it opens. Not their fault"
                )
            case (true, true): ("，迟了", ", too late")
            case (true, false): ("，准时", ", in time")
            }
        narrator.tell(
            now, "\(narrator.name(trip.site))的车在批次结束后 \(hours) 运抵考区\(tail.0)。",
            "\(narrator.name(trip.site))'s van reached the region \(hours) after the batch\(tail.1)."
        )
    }

    private func close() async throws {
        let papers: [(String, ItemKind, Int)] = [
            ("UP-101", .paper, 60), ("UP-201", .paper, 25), ("PS-301", .passwordSeal, 2),
            ("PS-302", .passwordSeal, 2),
        ]
        try await smuggle(papers)
        try await handToTheCentre(["AC-101", "AC-102", "AC-201", "BX-102", "BX-202"])
        try await postDiscs(["CB-301", "CB-302"])
        try await destroy(papers)
        try await strangeSealCheck()
        try await turn(to: day(2021, 6, 18).at(20, 30))
        narrator.tell(
            now, "成绩在网上发布。这一季结束了；它的每一步都留在账上。",
            "The results are published. The season is over; every step of it stays in the ledger.")
    }
}
