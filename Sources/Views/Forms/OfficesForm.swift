/// 《考区（考点）办公室设置一览表》: where a unit and those under it receive and keep, and who does.
package struct OfficesForm: OfficialForm {
    package enum Fact: String, FormNames {
        case unit, tier, above
        /// By when it is to be reported upward, as the work plan says.
        case dueBy
        case newest
    }

    /// A declared place and the people declared for it.
    package enum Place: String, FormNames {
        case unit, kind, place, address, people, phones, declared
    }

    /// A person named for a duty.
    package enum Named: String, FormNames {
        case unit, person, duty, since, until, phone, trained
    }

    package let name = FormName.offices
    let facts: FormPart<Fact>
    let places: [FormPart<Place>]
    let people: [FormPart<Named>]

    package init(
        facts: FormPart<Fact>, places: [FormPart<Place>], people: [FormPart<Named>]
    ) {
        (self.facts, self.places, self.people) = (facts, places, people)
    }

    package var fields: FormFields {
        facts.fields + ["places": places.numbered(), "people": people.numbered()]
    }

    package static var blanks: [any OfficialForm] {
        [OfficesForm(facts: .pen, places: .pen(10), people: .pen(8))]
    }
}
