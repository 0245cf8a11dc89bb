import Custody

/// 《考试专用物品交接单》 and, for the way back, 《考试专用物品返送交接单》: both halves of one handover.
package struct HandoverSlip: OfficialForm {
    /// One container; who receives fills the right half.
    package struct Line: Hashable, Sendable {
        let container: String?
        let contents: String?
        let count: String?
        let serials: String?
        let seals: String?
        let sealsRead: String?
        let counted: String?
        let condition: String?
        let verdict: String?
        let remark: String?

        package init(
            container: String?, contents: String?, count: String?, serials: String?,
            seals: String?, sealsRead: String?, counted: String?, condition: String?,
            verdict: String?, remark: String?
        ) {
            (self.container, self.contents, self.count) = (container, contents, count)
            (self.serials, self.seals, self.sealsRead) = (serials, seals, sealsRead)
            (self.counted, self.condition) = (counted, condition)
            (self.verdict, self.remark) = (verdict, remark)
        }

        func fields(_ number: Int?) -> FormFields {
            [
                "row": .text(number.map(String.init) ?? ""), "container": .text(container),
                "contents": .text(contents), "count": .text(count), "serials": .text(serials),
                "seals": .text(seals), "sealsRead": .text(sealsRead),
                "counted": .text(counted), "condition": .text(condition),
                "verdict": .text(verdict), "remark": .text(remark),
            ]
        }

        static let pen = Line(
            container: "", contents: "", count: "", serials: "", seals: "", sealsRead: "",
            counted: "", condition: "", verdict: "", remark: "")
    }

    /// What both halves say of the journey.
    package struct Journey: Hashable, Sendable {
        let consignment: String?
        let leg: String?
        let from: String?
        let to: String?
        let order: String?
        let vehicle: String?
        let releasedAt: String?
        let releasedPlace: String?
        let acceptedAt: String?
        let acceptedPlace: String?
        let previous: String?

        package init(
            consignment: String?, leg: String?, from: String?, to: String?, order: String?,
            vehicle: String?, releasedAt: String?, releasedPlace: String?,
            acceptedAt: String?, acceptedPlace: String?, previous: String?
        ) {
            (self.consignment, self.leg, self.from, self.to) = (consignment, leg, from, to)
            (self.order, self.vehicle, self.releasedAt) = (order, vehicle, releasedAt)
            (self.releasedPlace, self.acceptedAt) = (releasedPlace, acceptedAt)
            (self.acceptedPlace, self.previous) = (acceptedPlace, previous)
        }

        var fields: FormFields {
            [
                "consignment": .text(consignment), "leg": .text(leg), "from": .text(from),
                "to": .text(to), "order": .text(order), "vehicle": .text(vehicle),
                "releasedAt": .text(releasedAt), "releasedPlace": .text(releasedPlace),
                "acceptedAt": .text(acceptedAt), "acceptedPlace": .text(acceptedPlace),
                "previous": .text(previous),
            ]
        }

        static let pen = Journey(
            consignment: "", leg: "", from: "", to: "", order: "", vehicle: "",
            releasedAt: "", releasedPlace: "", acceptedAt: "", acceptedPlace: "", previous: "")
    }

    package let name: FormName
    let journey: Journey
    let lines: [Line]
    let releasers: [FormSignature]
    let receivers: [FormSignature]
    let deviations: [String]

    package init(
        _ name: FormName, journey: Journey, lines: [Line], releasers: [FormSignature],
        receivers: [FormSignature], deviations: [String]
    ) {
        (self.name, self.journey, self.lines) = (name, journey, lines)
        (self.releasers, self.receivers) = (releasers, receivers)
        self.deviations = deviations
    }

    package var fields: FormFields {
        journey.fields + [
            "lines": .lines(
                lines.enumerated().map { $1.fields($1 == .pen ? nil : $0 + 1) }),
            "total": .text(lines.contains(.pen) ? "" : String(lines.count)),
            "releasers": releasers.fields(atLeast: 2),
            "receivers": receivers.fields(atLeast: 2),
            "deviations": .lines(deviations.map { ["deviation": .text($0)] }),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [FormName.handoverSlip, .returnSlip].map { name in
            HandoverSlip(
                name, journey: .pen, lines: Array(repeating: .pen, count: 12), releasers: [],
                receivers: [], deviations: [""])
        }
    }
}
