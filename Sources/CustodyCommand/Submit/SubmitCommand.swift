import ArgumentParser
import Attestation
import Custody
import Intake
import LedgerStore
import Merkle
import Spelling

/// Complete envelopes go through the desk; its answers are kept beside them.
struct SubmitCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "submit", abstract: "提交签名齐全的记录 / Hand in complete statements",
        discussion: """
            回执写在文件旁：.ack.json 和 .tlog-proof（可离线核验）。重复提交得到原来的回执。
            The acknowledgement lies beside the file: .ack.json and .tlog-proof, which proves it
            without a network. Handing in twice gives the first acknowledgement again.
            """)

    @Argument(help: "信封文件 / Envelope files") var files: [String]
    @OptionGroup var writer: WriterOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let envelopes = try files.map { file -> [UInt8] in
            let bytes = try Files.bytes(file)
            // Half-signed drafts are files, never entries: nothing is handed in if one is here.
            do throws(EnvelopeError) {
                return try Draft.parse(bytes).completed().bytes
            } catch {
                let words = EnvelopeWords.of(error)
                throw Complaint(
                    .unreadable, "\(file)：\(words.chinese)；一份也没有提交。",
                    "\(file): \(words.english); nothing was handed in.")
            }
        }
        let ledger = try writer.open()
        let desk = try Desk(ledger: ledger, clock: .machine)
        var answered: [AnswerNote] = []
        defer { answer(answered, output) }
        for (file, envelope) in zip(files, envelopes) {
            let note = AnswerNote(file: file, answer: try await desk.submit(envelope))
            try keep(note, ledger)
            answered.append(note)
        }
        try ledger.close()
        if let ending = answered.compactMap(\.ending).first { throw ending.exitCode }
    }

    /// Those who were answered before something broke are told so.
    private func answer(_ notes: [AnswerNote], _ output: Output) {
        output.give(.array(notes.map { $0.json(output.language) })) {
            notes.flatMap { $0.lines(output.language) }
        }
    }

    private func keep(_ note: AnswerNote, _ ledger: LedgerFile) throws {
        guard let acknowledgement = note.answer.acknowledgement else { return }
        let proof = try ledger.read { snapshot in
            let size = try ProofSize.best(of: acknowledgement.index, snapshot)
            return try snapshot.offlineProof(of: acknowledgement.index, under: size)
        }
        try Files.replace(beside(note.file, ".ack.json"), JSON.render(acknowledgement.json))
        try Files.replace(beside(note.file, ".tlog-proof"), proof.bytes)
    }
}
