extension Act {
    /// The people whom it names as its own signers.
    package var signing: [PersonID] {
        switch self {
        case .office(.enrol(let enrolment)): [enrolment.person.id]
        case .office(.delegate(let delegation)): [delegation.from]
        case .journey(.crewChange(let change)): change.outgoing + change.incoming
        case .vault(.shiftHandover(let shift)): shift.outgoing + shift.incoming
        case .vault(.opening(let opening)): opening.keyHolders
        case .office, .journey, .vault, .exam, .closing, .trouble: []
        }
    }

    /// The unit that one of the signers belongs to.
    var signingUnit: UnitID? {
        switch self {
        case .journey(.pack(let packing)): packing.unit
        case .journey(.accept(let acceptance)): acceptance.unit
        case .office, .journey, .vault, .exam, .closing, .trouble: nil
        }
    }
}
