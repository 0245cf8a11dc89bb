import Testing

@testable import Custody

/// Vaults of seasons that nobody wrote, against somebody who reads every signature by himself.
@Suite("Presence in generated seasons")
struct GeneratedPresenceTests {
    @Test(arguments: GeneratedTests.seeds)
    func `at every turn of a vault the sweep says what the signatures say, to the second`(
        seed: UInt64
    ) {
        let season = GeneratedSeason(seed: seed)
        var (asked, lone) = (0, 0)
        let lies = [nil] + (GeneratedLie.hands + GeneratedLie.vaults).map(Optional.init)
        for (number, lie) in lies.enumerated() {
            var telling = GeneratedTelling(
                season, dice: Dice(seed: seed &+ UInt64(number * 100)))
            lie?.tell(&telling)
            let reading = telling.reading()
            let said = telling.steps.filter {
                reading.season.standing($0.content) != nil
            }.map(\.statement)
            let units = [Cast.centre] + season.shape.regions + season.shape.sites.map(\.id)
            for watch in units.flatMap({ Watch.kept(by: $0, reading.evidence) }) {
                let breaches = watch.breaches(until: GeneratedReading.now)
                for second in seconds(of: watch, said) {
                    asked += 1
                    let present = present(in: watch, at: second, said)
                    let isShort =
                        !watch.goods(at: second).isEmpty && present.count < watch.needed.at(second)
                    let found = breaches.filter { $0.from <= second && second < $0.to }
                    lone += found.count
                    #expect(
                        found.map(\.present) == (isShort ? [present] : []),
                        "\(lie?.name ?? "honest") at \(second), CUSTODY_SEED=\(seed)")
                }
            }
        }
        #expect(asked > 0 && lone > 0)
        print("seed \(seed): \(asked) seconds, \(lone) of them with too few")
    }

    /// The seconds before, at and after everything that begins or ends there.
    private func seconds(of watch: Watch, _ said: [Statement]) -> Set<Instant> {
        let turns = said.filter { duty($0, in: watch) != nil }.map { $0.at }
        let goods = watch.stays.flatMap { [$0.from, $0.to].compactMap(\.self) }
        let around = (turns + goods).flatMap { at in
            [-1, 0, 1].map { at + Span(seconds: $0) }
        }
        return Set(around.filter { $0 < GeneratedReading.now })
    }

    /// Whose last word by then is that he is there; in one second the word that he goes is last.
    private func present(in watch: Watch, at second: Instant, _ said: [Statement]) -> [PersonID] {
        var latest: [PersonID: (at: Instant, isHere: Bool)] = [:]
        for statement in said where statement.at <= second {
            guard let duty = duty(statement, in: watch) else { continue }
            for (people, isHere) in [(duty.come, true), (duty.go, false)] {
                for person in people {
                    let known = latest[person]
                    guard
                        known.map({ $0.at < statement.at || $0.at == statement.at && !isHere })
                            ?? true
                    else { continue }
                    latest[person] = (statement.at, isHere)
                }
            }
        }
        return latest.filter(\.value.isHere).map(\.key).sorted()
    }

    private func duty(
        _ statement: Statement, in watch: Watch
    ) -> (come: [PersonID], go: [PersonID])? {
        switch statement.act {
        case .vault(.signOn(let on)) where on.vault == watch.vault: (statement.people, [])
        case .vault(.signOff(let off)) where off.vault == watch.vault: ([], statement.people)
        case .vault(.shiftHandover(let shift)) where shift.vault == watch.vault:
            (shift.incoming, shift.outgoing)
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
