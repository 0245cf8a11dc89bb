import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Merkle
import Reports
import Spelling
import Synchronization

/// Complete envelopes go through the desk; its answers are kept beside them.
struct SubmitCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "提交签名齐全的记录 / Hand in complete statements",
        discussion: """
            回执写在文件旁：.ack.json 和 .tlog-proof（可离线核验）；重复提交得到原来的回执。 / The acknowledgement lies \
            beside the file: .ack.json, and .tlog-proof, which proves it without a network. Handing in \
            twice gives the first acknowledgement again.
            一次可提交多份，逐份回答；有一份不成立，其余照常受理。 / Many at once: one answer a file, in order; one that \
            is not whole holds up nobody else.
            混在其中的回执（.ack.json）认得出，不再提交。 / An acknowledgement among them is known for one and passed over.
            作废的半签草稿用 --withdrawn 交：不受理，但作为证据保留，设备的序号不留空缺。 / A half-signed draft that is given \
            up is handed in with --withdrawn: it is refused, kept as evidence, and leaves no hole in its \
            device's feed.
            例 / Example:
              custody submit release.json accept.json --ledger exam.ledger --log-key exam.logkey
            """)

    @Argument(help: "信封文件 / Envelope files") var files: [String]
    @Flag(help: "半签而作废的也交 / Half-signed drafts, too, that nobody will complete")
    var withdrawn = false
    @OptionGroup var writer: WriterOptions
    @OptionGroup var trusted: SiteOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let papers = files.map { ($0, paper($0)) }
        let whole = papers.compactMap { file, paper -> (String, [UInt8])? in
            if case .whole(let bytes) = paper { (file, bytes) } else { nil }
        }
        var answered: [Fate] = []
        var broken: Complaint?
        if !whole.isEmpty { (answered, broken) = try await handIn(whole) }
        var answers = answered[...]
        let fates = papers.map { file, paper -> Fate in
            switch paper {
            case .unfit(let complaint): .unfit(file, complaint)
            case .acknowledgement(let told): told.fate(file, writer.ledger, output)
            case .whole: answers.popFirst() ?? .unanswered(file, broken)
            }
        }
        output.give(.array(fates.map { $0.json(output.language) })) {
            fates.flatMap { $0.lines(output.language) }
        }
        // Everything was answered, but an acknowledgement could not be kept beside its file.
        if let broken, answered.count == whole.count {
            output.complain(broken)
            throw broken.ending.exitCode
        }
        if let ending = fates.compactMap(\.ending).min(by: { $0.rawValue < $1.rawValue }) {
            throw ending.exitCode
        }
    }

    private enum Paper {
        case whole([UInt8])
        case acknowledgement(HandedIn)
        case unfit(Complaint)
    }

    /// Half-signed drafts are files, and never entries that mean something.
    private func paper(_ file: String) -> Paper {
        do {
            let bytes = try Files.bytes(file)
            if let told = HandedIn(bytes) { return .acknowledgement(told) }
            let draft = try Draft.parse(bytes)
            if withdrawn, !draft.signatures.isEmpty { return .whole(draft.bytes) }
            return .whole(try draft.completed().bytes)
        } catch {
            return .unfit(Complaint(error))
        }
    }

    /// Those who were answered before something broke keep their answers.
    private func handIn(
        _ papers: [(String, [UInt8])]
    ) async throws -> ([Fate], Complaint?) {
        let ledger = try writer.open()
        let desk = try Desk(ledger: ledger, clock: .machine, sites: try trusted.sites())
        let fates = Mutex<[Fate]>([])
        var broken: Complaint?
        do {
            try await desk.submit(all: papers.map(\.1)) { answers in
                try fates.withLock { fates in
                    for answer in answers {
                        let file = papers[fates.count].0
                        switch answer {
                        case .success(let answer):
                            let note = AnswerNote(file: file, answer: answer)
                            fates.append(.answered(note))
                            try Self.keep(note, ledger)
                        case .failure(let error):
                            fates.append(.unanswered(file, Complaint(error)))
                        }
                    }
                }
            }
        } catch {
            broken = Complaint(error)
        }
        try ledger.close()
        return (fates.withLock { $0 }, broken)
    }

    private static func keep(_ note: AnswerNote, _ ledger: LedgerFile) throws {
        guard let acknowledgement = note.answer.acknowledgement else { return }
        let proof = try ledger.read { snapshot in
            let size = try ProofSize.best(of: acknowledgement.index, snapshot)
            return try snapshot.offlineProof(of: acknowledgement.index, under: size)
        }
        try Files.replace(beside(note.file, ".ack.json"), JSON.render(acknowledgement.json))
        try Files.replace(beside(note.file, ".tlog-proof"), proof.bytes)
    }
}
