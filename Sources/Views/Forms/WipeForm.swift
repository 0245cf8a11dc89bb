/// 《机考数据删除及系统卸载确认单》: what was wiped, machine by machine, after which confirmation.
///
/// It has the fields of NIST SP 800-88 r2 §4.6 and Appendix C.
package struct WipeForm: OfficialForm {
    package enum Fact: String, FormNames {
        case site, batch, testCentre, rooms, ends, upload, confirmation, order
        case mediaType, backup, destination
        /// Machines that imported a disc and are in no verified wipe.
        case unwiped
    }

    /// One machine's certificate.
    package enum Machine: String, FormNames {
        case machine, make, serial, method, tool, finished
        case residue, verification, verified, uninstalled
    }

    /// One of the two readings of the limit.
    package enum Limit: String, FormNames {
        case reading, limit, verdict
    }

    package let name = FormName.wipeConfirmation
    let facts: FormPart<Fact>
    let limits: [FormPart<Limit>]
    let machines: [FormPart<Machine>]
    let deviations: [String]
    let wipers: [FormSignature]
    let supervisors: [FormSignature]

    package init(
        facts: FormPart<Fact>, limits: [FormPart<Limit>], machines: [FormPart<Machine>],
        deviations: [String], wipers: [FormSignature], supervisors: [FormSignature]
    ) {
        (self.facts, self.limits, self.machines) = (facts, limits, machines)
        (self.deviations, self.wipers, self.supervisors) = (deviations, wipers, supervisors)
    }

    package var fields: FormFields {
        facts.fields + [
            "limits": limits.plain(reading: .limit, .verdict), "machines": machines.numbered(),
            "deviations": .deviations(deviations), "wipers": wipers.fields(atLeast: 2),
            "supervisors": supervisors.fields(atLeast: 2),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            WipeForm(
                facts: .pen, limits: .pen(1), machines: .pen(14), deviations: [""], wipers: [],
                supervisors: [])
        ]
    }
}
