/// 《机考物品清单》: what one site sends back of one batch (N六(一)1).
package enum DiscListLayout: ListLayout {
    package enum Fact: String, FormNames {
        case region, site, batch, session, testCentre, ended, limit, dispatched, carriers, vehicle
        case boxes, bags
    }

    package enum Line: String, FormNames {
        case room, item, expected, quantity, serials, bag, seals, sealed, box, packers, packed
        case remark
    }

    package enum Signer: String, FormNames { case packers, head, couriers, receivers }

    package static let name = FormName.discList
    package static let room = 10
    package static func boxes(_ signer: Signer) -> Int {
        switch signer {
        case .packers, .couriers, .receivers: 2
        case .head: 1
        }
    }
}

/// 《机考物品回收清单（考区）》: what the region counted of a batch and sends to the centre (N六(一)2).
package struct DiscReturnForm: OfficialForm {
    package enum Fact: String, FormNames {
        case region, batch, session, sites, lines, way
    }

    /// A site's return against its 48 hours.
    package enum Site: String, FormNames {
        case site, limit, dispatched, arrived, carriers, vehicle, counters, verdict
    }

    package enum Line: String, FormNames {
        case site, room, item, expected, quantity, spares, serials, bag, seals, box, counted
        case difference, verified
    }

    let facts: FormPart<Fact>
    let sites: [FormPart<Site>]
    let lines: [FormPart<Line>]
    let counters: [FormSignature]
    let deviations: [String]

    package init(
        facts: FormPart<Fact>, sites: [FormPart<Site>], lines: [FormPart<Line>],
        counters: [FormSignature], deviations: [String]
    ) {
        (self.facts, self.sites, self.lines) = (facts, sites, lines)
        (self.counters, self.deviations) = (counters, deviations)
    }

    package var name: FormName { .discReturn }

    package var fields: FormFields {
        facts.fields + [
            "windows": sites.numbered(), "goods": lines.numbered(),
            "counters": counters.fields(atLeast: 2),
            "head": [FormSignature]().fields(atLeast: 1),
            "collectors": [FormSignature]().fields(atLeast: 2),
            "deviations": .deviations(deviations),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            Self(
                facts: .pen, sites: .pen(4), lines: .pen(12), counters: [], deviations: [""])
        ]
    }
}

package typealias DiscListForm = ListForm<DiscListLayout>
