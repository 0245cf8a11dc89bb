import Custody
import Spelling

/// A suspicion as programs read it.
extension SuspectReport {
    func json(_ language: Language) -> JSON {
        [
            "container": .string(suspicion.container.text),
            "intervals": .array(suspicion.intervals.map(json)),
            "exposures": .array(suspicion.exposures.map { json($0, language) }),
            "late": .array(suspicion.late.map(json)),
        ]
    }

    private func json(_ interval: SuspectInterval) -> JSON {
        .fields([
            ("carriers", .texts(interval.carriers.map(\.text))),
            ("custodian", .string(interval.custodian.description)),
            ("from", json(interval.from)), ("to", interval.to.map(json)),
            ("people", .texts(interval.people.map(\.text))),
            ("before", interval.before.map(json)), ("after", interval.after.map(json)),
            ("openings", .array(interval.openings.map(json))),
            ("vaults", .array(interval.vaults.map(json))),
        ])
    }

    private func json(_ edge: SuspectInterval.Edge) -> JSON {
        .fields([
            ("content", .string(edge.content.hex)), ("kind", .string(edge.kind.rawValue)),
            ("at", .string(edge.at.description)),
            ("claimed", .string(edge.bracket.claimed.description)),
            ("notBefore", edge.bracket.notBefore.map { .string($0.description) }),
            ("notAfter", edge.bracket.notAfter.map { .string($0.description) }),
            ("people", .texts(edge.people.map(\.text))),
        ])
    }

    private func json(_ reading: SealObservation) -> JSON {
        [
            "container": .string(reading.container.text), "content": .string(reading.content.hex),
            "kind": .string(reading.kind.rawValue), "at": .string(reading.at.description),
            "seals": .texts(reading.seals.map(\.text)),
            "condition": .string(reading.condition.rawValue),
            "people": .texts(reading.people.map(\.text)), "counts": .bool(reading.counts),
        ]
    }

    private func json(_ seconds: VaultSeconds) -> JSON {
        .fields([
            ("vault", .string(seconds.vault.text)), ("from", .string(seconds.from.description)),
            ("to", seconds.to.map { .string($0.description) }),
            ("onDuty", .texts(seconds.onDuty.map(\.text))),
            (
                "breaches",
                .array(
                    seconds.breaches.map {
                        [
                            "from": .string($0.from.description),
                            "to": .string($0.to.description), "lasts": .bool($0.lasts),
                            "present": .texts($0.present.map(\.text)),
                        ]
                    })
            ),
            ("keys", .array(seconds.keys.map(\.json))),
            ("visits", .integer(Int64(seconds.visits))),
        ])
    }

    private func json(_ exposure: Exposure, _ language: Language) -> JSON {
        .fields([
            ("person", .string(exposure.person.text)), ("role", .string(exposure.role.rawValue)),
            ("content", .string(exposure.content.hex)), ("kind", .string(exposure.kind.rawValue)),
            ("at", .string(exposure.at.description)),
            ("notAfter", exposure.notAfter.map { .string($0.description) }),
            ("lawful", .bool(exposure.unlawful.isEmpty)),
            ("deviations", .texts(exposure.unlawful.map(\.rawValue))),
        ])
    }

    private func json(_ late: LateEvidence) -> JSON {
        .fields([
            ("content", .string(late.content.hex)), ("kind", .string(late.kind.rawValue)),
            ("people", .texts(late.people.map(\.text))),
            ("claimed", .string(late.claimed.description)),
            ("notAfter", late.notAfter.map { .string($0.description) }),
        ])
    }
}
