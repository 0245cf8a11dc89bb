import Custody

/// 《考试专用物品交接单》 and, for the way back, 《考试专用物品返送交接单》: both halves of one handover.
package struct HandoverSlip: OfficialForm {
    /// What both halves say of the journey.
    package enum Journey: String, FormNames {
        case consignment, leg, from, to, order, vehicle, previous
        case releasedAt, releasedPlace, acceptedAt, acceptedPlace
    }

    /// One container; who receives fills the right half.
    package enum Line: String, FormNames {
        case container, contents, count, serials, seals
        case sealsRead, counted, condition, verdict, remark
    }

    package let name: FormName
    let journey: FormPart<Journey>
    let lines: [FormPart<Line>]
    let releasers: [FormSignature]
    let receivers: [FormSignature]
    let deviations: [String]

    package init(
        _ name: FormName, journey: FormPart<Journey>, lines: [FormPart<Line>],
        releasers: [FormSignature], receivers: [FormSignature], deviations: [String]
    ) {
        (self.name, self.journey, self.lines) = (name, journey, lines)
        (self.releasers, self.receivers) = (releasers, receivers)
        self.deviations = deviations
    }

    package var fields: FormFields {
        journey.fields + [
            "lines": lines.numbered(),
            "total": .text(lines.contains(.pen) ? "" : String(lines.count)),
            "releasers": releasers.fields(atLeast: 2),
            "receivers": receivers.fields(atLeast: 2),
            "deviations": .deviations(deviations),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [FormName.handoverSlip, .returnSlip].map { name in
            HandoverSlip(
                name, journey: .pen, lines: .pen(12), releasers: [], receivers: [],
                deviations: [""])
        }
    }
}
