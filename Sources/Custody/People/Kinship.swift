/// What a person has declared of relatives who sit the exam.
package enum Kinship: String, CaseIterable, Hashable, Sendable {
    case none
    /// A relative is a candidate.
    case candidate
}

extension History {
    /// What he has declared by an instant; nil while he has declared nothing.
    ///
    /// A relative once declared is not declared away.
    package func kinship(of person: PersonID, at instant: Instant) -> Kinship? {
        let declared = rows(AppointmentRow.self, person.text)
            .filter { $0.source == .related && $0.holds(at: instant) }
            .compactMap { Kinship(rawValue: $0.duty) }
        return declared.contains(.candidate) ? .candidate : declared.first
    }
}
