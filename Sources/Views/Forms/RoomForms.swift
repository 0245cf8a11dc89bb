/// 《试卷答题卡回收确认单》: goes with a room's answer cards into the moisture bag (N六(二)1).
package enum RoomCollectionLayout: ListLayout {
    package enum Fact: String, FormNames {
        case region, site, batch, session, room, candidates, present, absent, collected, place
        case bag, seals, packed
    }

    package enum Line: String, FormNames {
        case item, subject, expected, found, absent, damaged, void, opened, serials, remark
    }

    package enum Signer: String, FormNames { case invigilators, officers, patrol }

    package static let name = FormName.roomCollection
    package static let room = 6
    package static func boxes(_ signer: Signer) -> Int {
        switch signer {
        case .invigilators, .officers: 2
        case .patrol: 1
        }
    }
}

package typealias RoomCollectionForm = ListForm<RoomCollectionLayout>

/// 《试室情况记录单》: how one room sat, on paper or at computers; bound and sent back (N六(一)1).
package struct RoomRecordForm: OfficialForm {
    package enum Fact: String, FormNames {
        case region, site, batch, session, room, subjects, candidates, present, absent, tickets
        case issued, imported, collected
        /// What only the invigilators' pen tells: no candidate is named in the ledger.
        case absentees, violations, faults, notes
    }

    /// A packet, disc or password seal that was opened.
    package enum Opening: String, FormNames {
        case at, container, purpose, seals, condition, people, witness
    }

    package enum Line: String, FormNames {
        case item, subject, expected, found, absent, damaged, void, opened, remark
    }

    let facts: FormPart<Fact>
    let openings: [FormPart<Opening>]
    let lines: [FormPart<Line>]
    let invigilators: [FormSignature]
    let deviations: [String]

    package init(
        facts: FormPart<Fact>, openings: [FormPart<Opening>], lines: [FormPart<Line>],
        invigilators: [FormSignature], deviations: [String]
    ) {
        (self.facts, self.openings, self.lines) = (facts, openings, lines)
        (self.invigilators, self.deviations) = (invigilators, deviations)
    }

    package var name: FormName { .roomRecord }

    package var fields: FormFields {
        facts.fields + [
            "openings": openings.numbered(), "lines": lines.numbered(),
            "invigilators": invigilators.fields(atLeast: 2),
            "head": [FormSignature]().fields(atLeast: 1),
            "patrol": [FormSignature]().fields(atLeast: 1),
            "deviations": .deviations(deviations),
        ]
    }

    package static var blanks: [any OfficialForm] {
        [
            Self(
                facts: .pen, openings: .pen(3), lines: .pen(5), invigilators: [],
                deviations: [""])
        ]
    }
}
