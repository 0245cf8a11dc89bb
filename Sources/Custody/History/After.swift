/// What a container is after a statement of its chain: the meaning of custody and opening acts.
///
/// - Returns: nil when the statement does not act on the container.
func after(
    _ statement: Statement, content: ContentID, container: ContainerID, row: ContainerRow?
) -> ContainerRow? {
    if case .journey(.pack(let packing)) = statement.act {
        return packed(packing, content: content, row: row)
    }
    guard var next = row ?? transcribed(statement, container) else { return nil }
    next.heads = [content]
    switch statement.act {
    case .journey(let act): apply(act, of: statement, content: content, to: &next)
    case .exam(.roomIssue(let issue)):
        next.custodian = .crew(issue.invigilators)
        next.state = .issued
        next.room = issue.room
        next.batch = issue.batch
    case .exam(.packetOpening):
        next.open = true
        next.seals = []
    case .closing(.centreHandover(let handover)):
        next.state = .inTransit
        next.release = content
        next.consignment = handover.consignment
    case .closing(.destruction): next.state = .destroyed
    case .office, .vault, .exam, .closing, .trouble: return nil
    }
    return next
}

private func apply(
    _ act: JourneyAct, of statement: Statement, content: ContentID, to row: inout ContainerRow
) {
    switch act {
    case .seal(let sealing):
        row.seals = sealing.seals
        row.open = false
    case .release(let release):
        row.state = .inTransit
        row.release = content
        row.consignment = release.consignment
    case .posted(let posting):
        row.state = .inTransit
        row.release = content
        row.consignment = posting.consignment
    case .accept(let acceptance): answer(acceptance, by: statement, to: &row)
    case .withdraw:
        row.state = .held
        row.release = nil
    case .crewChange(let change): row.custodian = .crew(change.incoming)
    case .transcribed(let transcription):
        row.custodian = .unit(transcription.to)
        row.state = .held
        row.release = nil
    case .manifest, .pack, .arrived, .sealCheck, .quarantine, .quarantineLift,
        .reveal:
        break
    }
}

private func answer(
    _ acceptance: Acceptance, by statement: Statement, to row: inout ContainerRow
) {
    guard let line = acceptance.lines.first(where: { $0.container == row.container }) else {
        return
    }
    row.state = .held
    row.release = nil
    switch (line.verdict, acceptance.hands) {
    case (.refused, _): return
    case (.accepted, .crew), (.reserved, .crew): row.custodian = .crew(statement.people)
    case (.accepted, .unit), (.reserved, .unit): row.custodian = .unit(acceptance.unit)
    }
    if !line.seals.isEmpty { row.seals = line.seals }
}

private func packed(
    _ packing: Packing, content: ContentID, row: ContainerRow?
) -> ContainerRow {
    var kinds: [ItemKind] = []
    var children: [ContainerID] = []
    var items = 0
    for inside in packing.contents {
        switch inside {
        case .items(let line):
            if !kinds.contains(line.kind) { kinds.append(line.kind) }
            items += line.quantity
        case .container(let child): children.append(child)
        }
    }
    return ContainerRow(
        container: packing.container, kind: packing.kind,
        consignment: packing.consignment ?? row?.consignment, site: packing.site ?? row?.site,
        batch: packing.batch ?? row?.batch, subject: packing.subject, room: packing.room,
        custodian: row?.custodian ?? .unit(packing.unit), state: row?.state ?? .packed,
        release: row?.release, heads: [content], seals: [], kinds: kinds, children: children,
        items: items, open: false, contested: false)
}

/// A chain may begin with a paper slip that was typed in.
private func transcribed(_ statement: Statement, _ container: ContainerID) -> ContainerRow? {
    guard case .journey(.transcribed(let slip)) = statement.act else { return nil }
    return ContainerRow(
        container: container, kind: .box, custodian: .unit(slip.to), state: .held, heads: [],
        seals: [], kinds: [], children: [], items: 0, open: false, contested: false)
}
