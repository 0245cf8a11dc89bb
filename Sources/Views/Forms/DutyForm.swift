/// 《个人履职证明》: what one person was named for, did and signed, and what of it had a limit.
package struct DutyForm: OfficialForm {
    package enum Fact: String, FormNames {
        case person, personID, unit, roles, from, through, signatures, keys
    }

    /// All acts of one kind in one role.
    package enum Acts: String, FormNames {
        case kind, role, count, first, last
    }

    /// For what he was named, declared or trained.
    package enum Appointment: String, FormNames {
        case source, duty, since, until
    }

    /// What had a limit, and how it stands.
    package enum Limit: String, FormNames {
        case obligation, unit, limit, verdict
    }

    package let name = FormName.dutyRecord
    let facts: FormPart<Fact>
    let acts: [FormPart<Acts>]
    let appointments: [FormPart<Appointment>]
    let limits: [FormPart<Limit>]
    let deviations: [String]

    package init(
        facts: FormPart<Fact>, acts: [FormPart<Acts>], appointments: [FormPart<Appointment>],
        limits: [FormPart<Limit>], deviations: [String]
    ) {
        (self.facts, self.acts, self.appointments) = (facts, acts, appointments)
        (self.limits, self.deviations) = (limits, deviations)
    }

    package var fields: FormFields {
        facts.fields + [
            "acts": acts.numbered(), "appointments": appointments.plain(),
            "limits": limits.plain(reading: .obligation, .unit, .limit, .verdict),
            "deviations": .deviations(deviations),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            DutyForm(
                facts: .pen, acts: .pen(6), appointments: .pen(2), limits: .pen(2),
                deviations: [""])
        ]
    }
}
