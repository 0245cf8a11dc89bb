import Custody
import Spelling

/// What the reader may sign for now, each as a sheet that a script reads into a statement.
struct ReturnTasks {
    let reader: Reader
    let day: ReturnDayView

    var html: HTML? {
        guard !day.tasks.isEmpty else { return nil }
        let cards = day.tasks.enumerated().map { card($0.element, "task-\($0.offset)") }
        return """
            <section aria-labelledby="h-tasks"><h2 id="h-tasks">\(reader("等您签办", "For you to sign"))</h2>
            <ul class="rows tasks">\(cards)</ul></section>
            """
    }

    private func card(_ task: ReturnTask, _ id: String) -> HTML {
        """
        <li class="owed"><strong>\(reader(kind(task)))</strong> <span>\(about(task))</span>
        <button type="button" data-open="\(id)">\(reader("办理", "Open"))</button>
        <dialog class="act" id="\(id)" aria-labelledby="t-\(id)"><h2 id="t-\(id)">\(reader(kind(task)))</h2>
        <p>\(about(task))</p>
        <form data-kind="\(kind(task).rawValue)" data-role="\(role(task).rawValue)" data-act="\(act(task))" novalidate>
        \(ReturnFields(reader: reader, day: day).html(task))
        <p class="flaw" role="alert"></p>
        <p class="end"><button type="submit" class="large">\(reader("核对并签名", "Compare and sign"))</button>
        <button type="button" class="quiet" data-close>\(reader("返回", "Back"))</button></p></form></dialog></li>
        """
    }

    private func kind(_ task: ReturnTask) -> ActKind {
        switch task {
        case .confirmUpload: .uploadConfirmation
        case .verify: .centreVerification
        case .acknowledgeFiling: .filingAcknowledgement
        case .approveDestruction: .destructionApproval
        case .answer: .escalationAcknowledgement
        }
    }

    /// In which of his roles the reader signs.
    private func role(_ task: ReturnTask) -> Role {
        let own = reader.person?.roles ?? []
        let fitting: [Role] =
            switch task {
            case .approveDestruction: [.head]
            case .confirmUpload, .acknowledgeFiling: [.officer, .head]
            case .verify, .answer: [.officer, .head, .custodian, .receiver]
            }
        return fitting.first { own.contains($0) } ?? .officer
    }

    private func about(_ task: ReturnTask) -> String {
        switch task {
        case .confirmUpload(_, let site, let batch, _):
            "\(day.names(site)) · \(day.names(batch, reader))"
        case .verify(let consignment, let containers, _):
            "\(consignment) · " + containers.map(\.text).joined(separator: " ")
        case .acknowledgeFiling(_, let region, let number, let remainder):
            "\(day.names(region)) · \(number) · "
                + reader("余数 \(remainder)", "remainder \(remainder)")
        case .approveDestruction(let region, let load):
            "\(day.names(region)) · "
                + reader("\(load.containers.count) 件", "\(load.containers.count) containers")
        case .answer(let escalation): told(escalation)
        }
    }

    private func told(_ escalation: Escalation) -> String {
        let due = escalation.due
        let goods =
            [due.batch.map { day.names($0, reader) }].compactMap(\.self)
            + due.containers.map(\.text)
        let parts = [
            reader(escalation.step), day.names(due.unit), goods.joined(separator: " "),
            reader(due.obligation), due.lacking.map { reader($0) } ?? "", reader(due.verdict),
        ]
        return parts.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    /// The fields that nobody types.
    private func act(_ task: ReturnTask) -> String {
        let fields: JSON =
            switch task {
            case .confirmUpload(let upload, _, _, _): ["upload": .string(upload.hex)]
            case .verify(let consignment, let containers, _):
                [
                    "consignment": .string(consignment.text),
                    "containers": .texts(containers.map(\.text)),
                ]
            case .acknowledgeFiling(let filing, _, _, _): ["filing": .string(filing.hex)]
            case .approveDestruction(let region, let load):
                [
                    "region": .string(region.text),
                    "containers": .texts(load.containers.map(\.text)),
                    "lines": .array(
                        load.lines.map {
                            [
                                "kind": .string($0.kind.code),
                                "quantity": .integer(Int64($0.quantity)),
                            ]
                        }),
                ]
            case .answer(let escalation): answer(escalation)
            }
        return String(decoding: JSON.render(fields), as: UTF8.self)
    }

    private func answer(_ escalation: Escalation) -> JSON {
        let due = escalation.due
        return .fields([
            ("unit", .string(escalation.unit.text)),
            ("obligation", due.obligation.id.map { .string($0.text) }),
            ("batch", due.batch.map { .string($0.text) }),
            ("about", due.began.map { .string($0.hex) }),
            ("limit", due.limit.map { .string($0.description) }),
            ("hours", .integer(Int64(escalation.step.hours))),
        ])
    }
}
