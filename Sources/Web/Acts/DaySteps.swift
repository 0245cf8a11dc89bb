import Custody
import Intake
import LedgerStore
import Registers
import Views

/// What comes next for a unit, each step an act whose fields are filled in as far as they are known.
struct DaySteps {
    private let reading: DayReading
    private let goods: [ContainerRow]
    private let onTheRoad: [ContainerRow]
    /// What was signed for each batch of a site already.
    private var done: [Key: [(content: ContentID, at: Instant)]] = [:]

    private struct Key: Hashable {
        let site: UnitID
        let batch: BatchID
        let kind: ActKind
        let room: RoomID?
    }

    init(
        _ reading: DayReading, goods: [ContainerRow], onTheRoad: [ContainerRow]
    ) {
        (self.reading, self.goods, self.onTheRoad) = (reading, goods, onTheRoad)
        let history = reading.books.history
        for row in history.rows(BatchFactRow.self, reading.unit.id.text) {
            guard let act = history.effective(row.content)?.act, let key = Self.key(act, history)
            else { continue }
            done[key, default: []].append((row.content, row.at))
        }
    }

    private static func key(_ act: Act, _ history: any History) -> Key? {
        func key(_ site: UnitID, _ batch: BatchID, _ room: RoomID? = nil) -> Key {
            Key(site: site, batch: batch, kind: act.kind, room: room)
        }
        switch act {
        case .exam(.roomIssue(let one)): return key(one.site, one.batch, one.room)
        case .exam(.roomCollection(let one)): return key(one.site, one.batch, one.room)
        case .exam(.packetOpening(let one)):
            let room = one.room ?? history.container(one.container)?.room
            return one.batch.map { key(one.site, $0, room) }
        case .exam(.batchEnd(let one)): return key(one.site, one.batch)
        case .exam(.discImport(let one)): return key(one.site, one.batch)
        case .closing(.upload(let one)): return key(one.site, one.batch)
        case .closing(.wipeOrder(let one)): return key(one.site, one.batch)
        case .closing(.wipe(let one)): return key(one.site, one.batch)
        case .closing(.count(let one)): return key(one.site, one.batch)
        case .office, .journey, .vault, .exam, .closing, .trouble: return nil
        }
    }

    private var sittings: [(Sitting, Batch)] {
        guard let plan = reading.books.history.plan(for: reading.unit.id) else { return [] }
        return plan.sittings.filter { $0.site == reading.unit.id }.compactMap { sitting in
            plan.batch(sitting.batch).map { (sitting, $0) }
        }
    }

    var batches: [DayBatch] {
        sittings.map { sitting, batch in
            DayBatch(
                title: reading.language(
                    "\(reading.language(batch.form))第 \(batch.number) 批",
                    "\(reading.language(batch.form)), batch \(batch.number)"),
                note: "\(batch.starts.spoken) – \(batch.ends.spoken)",
                steps: batch.form == .paper
                    ? paper(sitting, batch) : computer(sitting, batch),
                centre: batch.form == .computer ? sitting.testCentre : nil)
        }
    }

    private func step(
        _ kind: ActKind, _ sitting: Sitting, room: RoomID? = nil,
        _ more: [(String, String)] = [], waits: Wording? = nil
    ) -> DayStep {
        var fields = [("site", sitting.site.text), ("batch", sitting.batch.text)]
        if let room { fields.append(("room", room.text)) }
        let key = Key(site: sitting.site, batch: sitting.batch, kind: kind, room: room)
        return DayStep(
            kind, about: room?.text ?? "", fields: fields + more, done: done[key] ?? [],
            waits: waits)
    }

    private func paper(_ sitting: Sitting, _ batch: Batch) -> [DayStep] {
        let rooms = sitting.rooms
        let packets = goods.filter { $0.kind == .packet && $0.batch == sitting.batch }
        func packet(_ room: RoomID) -> [ContainerRow] { packets.filter { $0.room == room } }
        let issues = rooms.map { room in
            step(
                .roomIssue, sitting, room: room,
                packet(room).isEmpty
                    ? []
                    : [("containers", packet(room).map(\.container.text).joined(separator: ","))])
        }
        let openings = rooms.map { room in
            step(
                .packetOpening, sitting, room: room,
                [("purpose", OpeningPurpose.exam.rawValue)]
                    + (packet(room).first.map { [("container", $0.container.text)] } ?? []))
        }
        let collections = rooms.map { room in
            step(.roomCollection, sitting, room: room, counted(sitting, room))
        }
        return issues + openings + [end(sitting, batch)] + collections + homeward(sitting)
    }

    private func end(_ sitting: Sitting, _ batch: Batch) -> DayStep {
        step(.batchEnd, sitting, [("ended", String(batch.ends.description.prefix(16)))])
    }

    /// Papers and cards of a room, what was issued standing as what is expected.
    private func counted(_ sitting: Sitting, _ room: RoomID) -> [(String, String)] {
        let packed = goods.first { $0.kind == .packet && $0.room == room }
        return [ItemKind.paper, .answerCard].enumerated().flatMap { index, kind in
            [("counts[\(index)].kind", kind.code), ("counts[\(index)].room", room.text)]
                + (packed?.subject.map { [("counts[\(index)].subject", $0.text)] } ?? [])
        }
    }

    private func computer(_ sitting: Sitting, _ batch: Batch) -> [DayStep] {
        let record = ComputerSitting(reading.books.history, sitting)
        let centre = sitting.testCentre.map { [("testCentre", $0.text)] } ?? []
        return [
            step(.discImport, sitting, centre), end(sitting, batch), step(.upload, sitting, centre),
            step(
                .wipeOrder, sitting,
                centre + (record.confirmation.map { [("confirmation", $0.content.hex)] } ?? []),
                waits: record.unconfirmed),
            step(.wipe, sitting, centre + record.wiping, waits: record.unconfirmed),
        ] + homeward(sitting)
    }

    /// Packed, counted, handed over.
    private func homeward(_ sitting: Sitting) -> [DayStep] {
        let unit = reading.unit
        let packed = goods.filter {
            $0.custodian == .unit(unit.id) && $0.batch == sitting.batch && $0.state == .packed
        }.map(\.container.text)
        let lines = packed.enumerated().map { ("lines[\($0.offset)].container", $0.element) }
        let region = unit.parent.map { [("to", $0.text)] } ?? []
        return [
            step(.pack, sitting, [("unit", unit.id.text)]),
            step(
                .count, sitting,
                packed.isEmpty ? [] : [("containers", packed.joined(separator: ","))]),
            DayStep(.release, fields: region + lines),
        ]
    }

    /// What is on its way here, and what is sealed off.
    var others: [DayStep] {
        let history = reading.books.history
        let coming = Dictionary(grouping: onTheRoad, by: \.release)
        let accepts = coming.compactMap { release, boxes -> DayStep? in
            guard let release, let act = history.statement(release)?.act,
                act.addressee == reading.unit.id
            else { return nil }
            let lines = boxes.map(\.container).sorted().enumerated().flatMap { index, box in
                [
                    ("lines[\(index)].container", box.text),
                    ("lines[\(index)].verdict", LineVerdict.accepted.rawValue),
                ]
            }
            return DayStep(
                .accept, about: boxes.map(\.container.text).sorted().joined(separator: " "),
                fields: [
                    ("release", release.hex), ("unit", reading.unit.id.text),
                    ("hands", Hands.unit.rawValue),
                ] + lines)
        }
        let lifts = goods.flatMap { history.rows(QuarantineRow.self, $0.container.text) }
            .filter { $0.liftedBy == nil }
            .map { row in
                DayStep(
                    .quarantineLift, about: row.container.text,
                    fields: [("quarantine", row.content.hex)])
            }
        return accepts + (reading.unit.tier == .region ? lifts + regional : [])
    }

    private var regional: [DayStep] {
        [
            DayStep(.movement, fields: [("from", reading.unit.id.text)]),
            DayStep(.designate, fields: [("unit", reading.unit.id.text)]),
            DayStep(.count, fields: []),
            DayStep(.destructionApproval, fields: [("region", reading.unit.id.text)]),
            DayStep(.destruction, fields: [("region", reading.unit.id.text)]),
            DayStep(.filing, fields: [("region", reading.unit.id.text)]),
        ]
    }
}
