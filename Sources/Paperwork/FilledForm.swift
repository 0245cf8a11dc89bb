package import Custody
package import Intake
package import Views

/// A form with what the record says, and what of the record it speaks of.
package struct FilledForm: Sendable {
    package let form: any OfficialForm
    /// The statement that the form is about; of a list the newest one that went into it.
    package let subject: ContentID
    /// What people call this sheet by.
    package let number: String

    package init(_ form: any OfficialForm, subject: ContentID, number: String) {
        (self.form, self.subject, self.number) = (form, subject, number)
    }
}

/// How one form is filled: what it must be told, and where the rest comes from.
package struct FormFiller: Sendable {
    package let name: FormName
    /// What it must be told, for people.
    package let asks: Wording
    /// Fills it for a subject as people write it, at an instant.
    package let fill: @Sendable (String, Books, Instant) throws -> FilledForm

    /// What a stamp's statement may have been printed for, where it alone does not say that: a list
    /// is about a unit or a person, and its statement about more.
    package var meant: (@Sendable (Custody.Statement, Books) throws -> [String])?

    /// One row for each form; a new form is one more row.
    package static let all: [FormFiller] = [
        FormFiller(name: .handoverSlip, asks: SlipFilling.asks) { subject, books, _ in
            try SlipFilling(books).slip(.handoverSlip, subject)
        },
        FormFiller(name: .returnSlip, asks: SlipFilling.asks) { subject, books, _ in
            try SlipFilling(books).slip(.returnSlip, subject)
        },
        FormFiller(name: .vaultLog, asks: VaultLogFilling.asks) { subject, books, _ in
            try VaultLogFilling(books, subject).filled
        },
        FormFiller(name: .roomRecord, asks: RoomFilling.asks) { subject, books, _ in
            try RoomFilling(books, subject).record
        },
        FormFiller(name: .roomCollection, asks: RoomFilling.asks) { subject, books, _ in
            try RoomFilling(books, subject).collection
        },
        FormFiller(name: .cardSlip, asks: CardSlipFilling.asks) { subject, books, _ in
            try CardSlipFilling(books, subject).filled
        },
        FormFiller(name: .cardSummary, asks: CardSummaryFilling.asks) { subject, books, _ in
            try CardSummaryFilling(books, subject).filled
        },
        FormFiller(name: .discList, asks: DiscListFilling.asks) { subject, books, _ in
            try DiscListFilling(books, subject).filled
        },
        FormFiller(name: .discReturn, asks: DiscReturnFilling.asks) { subject, books, _ in
            try DiscReturnFilling(books, subject).filled
        },
        FormFiller(name: .wipeConfirmation, asks: WipeFilling.asks) { subject, books, now in
            try WipeFilling(books, now: now).form(subject)
        },
        FormFiller(name: .destructionApproval, asks: ApprovalFilling.asks) { subject, books, _ in
            try ApprovalFilling(books).form(subject)
        },
        FormFiller(name: .destructionRecord, asks: DestructionFilling.asks) { subject, books, _ in
            try DestructionFilling(books).form(subject)
        },
        FormFiller(name: .incidentReport, asks: IncidentFilling.asks) { subject, books, _ in
            try IncidentFilling(books).form(subject)
        },
        FormFiller(
            name: .offices, asks: OfficesFilling.asks,
            fill: { subject, books, _ in try OfficesFilling(books).form(subject) },
            meant: OfficesFilling.meant),
        FormFiller(
            name: .workPlan, asks: WorkPlanFilling.asks,
            fill: { subject, books, now in try WorkPlanFilling(books, now: now).form(subject) },
            meant: WorkPlanFilling.meant),
        FormFiller(
            name: .dutyRecord, asks: DutyFilling.asks,
            fill: { subject, books, now in try DutyFilling(books, now: now).form(subject) },
            meant: DutyFilling.meant),
    ]

    package static func of(_ name: FormName) -> FormFiller? { all.first { $0.name == name } }
}

/// Why a form cannot be filled.
package enum FormRefusal: Error, Hashable, Sendable {
    /// Nothing in the ledger goes by this.
    case unknownSubject(String)
    /// It is there, but the form is about something else.
    case otherSubject(String, needs: Wording)
    /// It is there, but nothing was recorded that would stand on the form.
    case nothingRecorded(String)
}

extension FormRefusal: Worded {
    package var wording: Wording {
        switch self {
        case .unknownSubject(let said):
            let subject = Self.shown(said)
            return Wording("台账里没有“\(subject)”", "the ledger has nothing called ‘\(subject)’")
        case .otherSubject(let said, let needs):
            let subject = Self.shown(said)
            return Wording(
                "“\(subject)”不能填这张表：要\(needs.chinese)",
                "‘\(subject)’ cannot fill this form: it needs \(needs.english)")
        case .nothingRecorded(let said):
            let subject = Self.shown(said)
            return Wording(
                "“\(subject)”还没有任何记录可填；要手工填写请打印空白表（--blank）",
                "nothing is on record for ‘\(subject)’ yet; a blank (--blank) is for the pen")
        }
    }

    /// What somebody typed, so that it turns no line around and fills no screen.
    private static func shown(_ said: String) -> String {
        let most = 80
        return FormPrinting.visible(said.count > most ? said.prefix(most) + "…" : said)
    }
}
