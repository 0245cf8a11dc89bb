package import Custody
package import Spelling

/// What a script needs to retell a statement: names of fields, codes, people and units.
package struct SheetWords {
    private let language: Language
    private let people: [PersonID: String]
    private let units: [Custody.Unit]
    private let places: [(String, String)]

    package init(
        _ language: Language, people: [PersonID: String] = [:], units: [Custody.Unit] = [],
        places: [(String, String)] = []
    ) {
        (self.language, self.people, self.units) = (language, people, units)
        self.places = places
    }

    package var json: JSON {
        .object([
            JSON.Member("fields", table(FieldWords.all.map { ($0.key, language($0.value)) })),
            JSON.Member("codes", codes),
            JSON.Member("people", table(people.map { ($0.key.text, $0.value) })),
            JSON.Member("places", table(places)),
            JSON.Member("units", table(units.map { ($0.id.text, $0.name) })),
        ])
    }

    private func table(_ rows: [(String, String)]) -> JSON {
        .object(rows.map { JSON.Member($0.0, .string($0.1)) })
    }

    private func words<Code: RawRepresentable<String> & Worded>(_ codes: [Code]) -> [(
        String, String
    )] { codes.map { ($0.rawValue, language($0)) } }

    private var kinds: [(String, String)] {
        ItemKind.noticed.map { ($0.code, language($0)) }
    }

    /// By the member's name, for one code may mean two things in two fields.
    private var codes: JSON {
        let listed: [(String, [(String, String)])] = [
            ("alsoDue", kinds), ("item", kinds), ("kinds", kinds),
            (
                "kind",
                kinds + words(ContainerKind.allCases) + words(PlaceKind.allCases)
                    + words(WaiverKind.allCases)
            ),
            ("condition", words(Condition.allCases)), ("verdict", words(LineVerdict.allCases)),
            ("hands", words(Hands.allCases)), ("equipment", words(Equipment.allCases)),
            ("duty", words(Duty.allCases)), ("finding", words(UploadFinding.allCases)),
            ("method", words(Sanitisation.allCases)),
            ("purpose", words(OpeningPurpose.allCases)), ("form", words(Form.allCases)),
            ("destination", words(Destination.allCases)), ("carriers", words(Carrier.allCases)),
            ("window", words(WindowID.allCases)), ("reading", words(WipeReading.allCases)),
            ("channel", words(FilingChannel.allCases)),
            ("channels", words(FilingChannel.allCases)), ("gravity", words(Gravity.allCases)),
            ("role", words(Role.allCases)), ("roles", words(Role.allCases)),
            ("wipedBy", words(Role.allCases)), ("supervisedBy", words(Role.allCases)),
            ("tier", words(Tier.allCases)), ("supervisorTier", words(Tier.allCases)),
            ("confirmedBy", words(Tier.allCases)),
        ]
        return .object(listed.map { JSON.Member($0.0, table($0.1)) })
    }
}
