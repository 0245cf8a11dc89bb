package import Custody
package import Spelling

/// What a script needs to retell a statement: names of fields, codes, people, units and what is
/// planned.
package struct SheetWords {
    private let language: Language
    private let people: [PersonID: String]
    private let units: [Custody.Unit]
    private let places: [(String, String)]
    private let plans: [Plan]

    package init(
        _ language: Language, people: [PersonID: String] = [:], units: [Custody.Unit] = [],
        places: [(String, String)] = [], plans: [Plan] = []
    ) {
        (self.language, self.people, self.units) = (language, people, units)
        (self.places, self.plans) = (places, plans)
    }

    package var json: JSON {
        .object([
            JSON.Member("fields", table(FieldWords.all.map { ($0.key, language($0.value)) })),
            JSON.Member("codes", codes),
            JSON.Member("people", table(people.map { ($0.key.text, $0.value) })),
            JSON.Member("places", table(places)),
            JSON.Member("planned", rows),
            JSON.Member("units", table(units.map { ($0.id.text, $0.name) })),
        ])
    }

    private func table(_ rows: [(String, String)]) -> JSON {
        .object(rows.map { JSON.Member($0.0, .string($0.1)) })
    }

    /// Rows of a plan by their ids, under the member that names them.
    private var rows: JSON {
        .object([
            JSON.Member("batch", table(planned(\.batches, \.id))),
            JSON.Member("leg", table(planned(\.legs, \.id))),
            JSON.Member("milestone", table(planned(\.milestones, \.id))),
            JSON.Member("subject", table(planned({ $0.subjects ?? [] }, \.id))),
        ])
    }

    /// Where two plans have a row of the same id, as the first has it.
    private func planned<Row: Worded, Of>(
        _ rows: (Plan) -> [Row], _ id: (Row) -> Name<Of>
    ) -> [(id: Name<Of>, wording: Wording)] {
        var seen: Set<Name<Of>> = []
        return plans.flatMap(rows).filter { seen.insert(id($0)).inserted }
            .map { (id($0), $0.wording) }.sorted { $0.id < $1.id }
    }

    private func table<Of>(_ rows: [(id: Name<Of>, wording: Wording)]) -> JSON {
        table(rows.map { ($0.id.text, language($0.wording)) })
    }

    private func words<Code: RawRepresentable<String> & Worded>(_ codes: [Code]) -> [(
        String, String
    )] { codes.map { ($0.rawValue, language($0)) } }

    private var kinds: [(String, String)] {
        ItemKind.noticed.map { ($0.code, language($0)) }
    }

    /// With which batch a kind comes back; a batch's number is said as it is.
    private var dues: [(String, String)] {
        [("every", language("每批次", "with every batch")), ("none", language("不返还", "never"))]
    }

    private var obligations: [(String, String)] {
        let all: [Obligation] =
            [.filing, .movement] + WindowID.allCases.map { .window($0) }
            + VaultDuty.allCases.map { .vault($0) } + ActKind.allCases.map { .expected($0) }
            + planned(\.milestones, \.id).map { .milestone($0.id, title: $0.wording) }
        return all.compactMap { one in one.id.map { ($0.text, language(one)) } }
    }

    /// By the member's name, for one code may mean two things in two fields.
    private var codes: JSON {
        let listed: [(String, [(String, String)])] = [
            ("act", words(ActKind.allCases)), ("alsoDue", kinds), ("due", dues),
            ("item", kinds), ("kinds", kinds),
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
            ("confirmedBy", words(Tier.allCases)), ("face", words(Face.allCases)),
            ("lock", words(VaultLock.allCases)), ("stage", words(Stage.allCases)),
            ("difference", words(DifferenceClass.allCases)),
            ("obligation", obligations),
        ]
        return .object(listed.map { JSON.Member($0.0, table($0.1)) })
    }
}
