extension FormFields {
    /// With some of its texts as what is computed when the record is read.
    fileprivate func reading(_ names: [String]) -> FormFields {
        FormFields(
            values.reduce(into: [:]) { read, field in
                guard names.contains(field.key), case .text(let text) = field.value else {
                    read[field.key] = field.value
                    return
                }
                read[field.key] = .reading(text)
            })
    }
}

extension FormPart {
    /// With some of its texts computed when the record is read.
    func reading(_ names: Names...) -> FormFields { fields.reading(names.map(\.rawValue)) }
}

extension Array {
    /// The lines of a table without numbers, some of their texts computed when the record is read.
    func plain<Names>(reading names: Names...) -> FormValue where Element == FormPart<Names> {
        .lines(map { $0.fields.reading(names.map(\.rawValue)) })
    }

    /// The same under their numbers.
    func numbered<Names>(reading names: Names...) -> FormValue
    where Element == FormPart<Names> {
        guard case .lines(let lines) = numbered() else { return .lines([]) }
        return .lines(lines.map { $0.reading(names.map(\.rawValue)) })
    }
}
