import Custody
import Spelling

extension DifferenceClass: Coded {}

extension DifferenceExplanation: LaidOut {
    static let layout = Layout(
        DifferenceExplanation.init(
            difference:unit:batch:subject:room:kind:container:quantity:account:evidence:),
        Field("difference", \.difference),
        Field("unit", \.unit),
        Field("batch", optional: \.batch),
        Field("subject", optional: \.subject),
        Field("room", optional: \.room),
        Field("kind", optional: \.kind),
        Field("container", optional: \.container),
        Field("quantity", \.quantity),
        Field("account", \.account),
        Field("evidence", \.evidence))
}
