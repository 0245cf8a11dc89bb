/// Those who watch did not take the goods over from those who watched before: nobody counted.
package struct ShiftChange: Hashable, Sendable {
    package let at: Instant
    package let outgoing: [PersonID]
    package let incoming: [PersonID]
    package let containers: [ContainerID]

    /// A shift handover, with those of the oncoming who signed it.
    struct Signed: Hashable {
        let at: Instant
        let incoming: Set<PersonID>
    }

    /// Every change of people over goods that no shift handover covers.
    ///
    /// At every second so many as must be have to be among those who answer: who was there when
    /// the goods came, and whoever signed a shift handover since. Who comes in addition changes
    /// nothing; who comes instead of somebody does.
    static func unsigned(
        _ watch: Watch, _ handovers: [Signed], until now: Instant
    ) -> [Self] {
        let marks =
            watch.roster.turns.flatMap { [$0.from, $0.to].compactMap(\.self) }
            + watch.stays.flatMap { [$0.from, $0.to].compactMap(\.self) }
            + handovers.map(\.at) + watch.needed.changes
        var found: [Self] = []
        var answering: Set<PersonID> = []
        var isGuarding = false
        for at in Set(marks).sorted() where at < now {
            let present = Set(watch.roster.present(at: at))
            for handover in handovers where handover.at == at {
                answering.formUnion(handover.incoming)
            }
            let goods = watch.goods(at: at)
            guard !goods.isEmpty else {
                isGuarding = false
                continue
            }
            if !isGuarding { answering = present }
            isGuarding = true
            let needed = watch.needed.at(at)
            guard present.count >= needed, present.intersection(answering).count < needed
            else { continue }
            let gone = answering.subtracting(present)
            if !gone.isEmpty {
                found.append(
                    Self(
                        at: at, outgoing: gone.sorted(),
                        incoming: present.subtracting(answering).sorted(), containers: goods))
            }
            answering = present
        }
        return found
    }
}
