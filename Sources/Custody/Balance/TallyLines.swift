/// A line of a statement that counts for a cell.
struct TallyLine {
    let cell: TallyCell
    let measure: Measure
    var container: ContainerID?
    var consignment: ConsignmentID?
    let count: Tally.Count
    var serials: SerialRange?

    var part: TallyPart { TallyPart(cell, measure, container) }
}

extension Submission {
    /// What the statement says in numbers, line by line; most say nothing.
    var tallyLines: [TallyLine] {
        switch act {
        case .journey(.manifest(let manifest)): manifest.tallyLines(history)
        case .journey(.pack(let packing)):
            packing.tallyLines(history.unit(packing.unit)?.tier == .centre ? .issued : .bagged)
        case .exam(.roomCollection(let collection)):
            collection.counts.map {
                $0.tallyLine(.room, collection.site, collection.batch, collection.room)
            }
        case .exam(.roomList(let list)):
            list.lines.map { line in
                TallyLine(
                    cell: list.cell(line), measure: .candidates,
                    count: Tally.Count(found: line.candidates), serials: line.tickets)
            }
        case .exam(.attendance(let attendance)):
            attendance.lines.map { line in
                TallyLine(
                    cell: attendance.cell(line), measure: .attendance,
                    count: Tally.Count(
                        expected: line.expected, found: line.present + line.absent,
                        absent: line.absent))
            }
        case .closing(.count(let count)):
            count.lines.map {
                $0.tallyLine(
                    counter(above: count.site) == nil ? .site : .region, count.site, count.batch)
            }
        case .closing(.centreVerification(let verification)): verified(verification)
        case .office, .journey, .vault, .exam, .closing, .trouble: []
        }
    }

    /// The unit above the site of whoever signed its count as one who handles goods; nil where it
    /// is the site's own.
    func counter(above site: UnitID) -> UnitID? {
        signers(in: .handlers).map(\.unit).first { history.isAbove($0, site) }
    }

    /// What came from no named site is the centre's own number.
    private func verified(_ verification: CentreVerification) -> [TallyLine] {
        let units = signers(in: .handlers).map(\.unit)
        return verification.lines.compactMap { line in
            (line.site ?? units.first).map { line.tallyLine(.centre, $0, line.batch) }
        }
    }
}

extension CountLine {
    fileprivate func tallyLine(
        _ measure: Measure, _ site: UnitID, _ batch: BatchID?, _ room: RoomID? = nil
    ) -> TallyLine {
        TallyLine(
            cell: TallyCell(
                unit: self.site ?? site, batch: self.batch ?? batch, subject: subject,
                room: self.room ?? room, kind: kind), measure: measure,
            count: Tally.Count(
                expected: expected, found: found, absent: absent,
                spoilt: damaged + (void ?? 0), opened: opened ?? 0), serials: serials)
    }
}

extension Manifest {
    /// What goes up is not issued again.
    fileprivate func tallyLines(_ history: any History) -> [TallyLine] {
        guard !history.isAbove(to, from) else { return [] }
        return lines.map { line in
            TallyLine(
                cell: TallyCell(
                    unit: line.site ?? to, batch: line.batch, subject: line.item.subject,
                    room: line.item.room, kind: line.item.kind), measure: .planned,
                container: line.container, consignment: consignment,
                count: Tally.Count(found: line.item.quantity), serials: line.item.serials)
        }
    }
}

extension Packing {
    /// What lies in it directly, by the site that it is for or from; without one it is in nobody's
    /// balance yet, only on its slips.
    func tallyLines(_ measure: Measure) -> [TallyLine] {
        guard let site else { return [] }
        return items.map { line in
            TallyLine(
                cell: TallyCell(
                    unit: site, batch: batch, subject: line.subject ?? subject,
                    room: line.room ?? room, kind: line.kind), measure: measure,
                container: container, count: Tally.Count(found: line.quantity),
                serials: line.serials)
        }
    }
}

extension RoomList {
    /// Every candidate has an answer card.
    fileprivate func cell(_ line: RoomListLine) -> TallyCell {
        TallyCell(
            unit: site, batch: batch, subject: line.subject, room: line.room, kind: .answerCard)
    }
}

extension Attendance {
    fileprivate func cell(_ line: AttendanceLine) -> TallyCell {
        TallyCell(
            unit: site, batch: batch, subject: line.subject, room: line.room, kind: .answerCard)
    }
}
