/// What a statement caused: each event is one row that reads so from now on.
///
/// One `apply` for the live ledger, a rebuilt one and a story: put the row in its register.
package enum Event: Hashable, Sendable {
    case genesis(GenesisRow), person(PersonRow), registrar(RegistrarRow), key(KeyRow), unit(
        UnitRow), plan(PlanRow),
        planName(PlanNameRow)
    case place(PlaceRow), appointment(AppointmentRow), milestone(MilestoneRow)
    case sealStock(SealStockRow), sealUse(SealUseRow), manifest(ManifestRow)
    case container(ContainerRow), link(LinkRow), pending(PendingRow), parent(ParentRow)
    case settlement(SettlementRow), quarantine(QuarantineRow)
    case movement(VaultMovementRow), duty(DutyRow), watch(WatchRow)
    case batch(BatchFactRow), machine(MachineRow), act(ActRow), destruction(DestructionRow)
    case waiver(WaiverRow), incident(IncidentRow)
    case statement(StatementRow), signature(SignatureRow), device(DeviceRow)
    case statementID(StatementIDRow), deviation(DeviationRow), refusal(RefusalRow)
    case early(EarlyArrivalRow)
    case atUnit(UnitEvent)

    package var row: any Row {
        switch self {
        case .genesis(let row): row
        case .person(let row): row
        case .registrar(let row): row
        case .key(let row): row
        case .unit(let row): row
        case .plan(let row): row
        case .planName(let row): row
        case .place(let row): row
        case .appointment(let row): row
        case .milestone(let row): row
        case .sealStock(let row): row
        case .sealUse(let row): row
        case .manifest(let row): row
        case .container(let row): row
        case .link(let row): row
        case .pending(let row): row
        case .parent(let row): row
        case .settlement(let row): row
        case .quarantine(let row): row
        case .movement(let row): row
        case .duty(let row): row
        case .watch(let row): row
        case .batch(let row): row
        case .machine(let row): row
        case .act(let row): row
        case .destruction(let row): row
        case .waiver(let row): row
        case .incident(let row): row
        case .statement(let row): row
        case .signature(let row): row
        case .device(let row): row
        case .statementID(let row): row
        case .deviation(let row): row
        case .refusal(let row): row
        case .early(let row): row
        case .atUnit(let event): event.row
        }
    }

    /// Every register there is.
    package static let registers: [Register] = [
        GenesisRow.register, PersonRow.register, RegistrarRow.register, KeyRow.register,
        UnitRow.register,
        PlanRow.register,
        PlanNameRow.register, PlaceRow.register, AppointmentRow.register, MilestoneRow.register,
        SealStockRow.register, SealUseRow.register, ManifestRow.register, ContainerRow.register,
        LinkRow.register, PendingRow.register, ParentRow.register, SettlementRow.register,
        QuarantineRow.register, VaultMovementRow.register, DutyRow.register, WatchRow.register,
        BatchFactRow.register, MachineRow.register, ActRow.register, DestructionRow.register,
        WaiverRow.register, IncidentRow.register, StatementRow.register, SignatureRow.register,
        DeviceRow.register, StatementIDRow.register, DeviationRow.register, RefusalRow.register,
        EarlyArrivalRow.register, AcceptedRow.register, UnitPlaceRow.register, VaultKeyRow.register,
        OrderRow.register, EscalationRow.register, RefusedStampRow.register,
        UnitVerifiedRow.register, VerifiedRow.register,
        SightingRow.register, SerialRow.register,
        TallyEntryRow.register, TallyPartRow.register, TallyRow.register, SlipRow.register,
        ExplanationRow.register, RoomsSaidRow.register, UnopenedRow.register,
    ]
}
