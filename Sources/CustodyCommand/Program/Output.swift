import ArgumentParser
import Custody
import Foundation
import Reports
import Spelling

/// The options that every subcommand has.
struct OutputOptions: ParsableArguments {
    @Flag(help: "以 JSON 输出，供程序读取 / Print JSON for programs")
    var json = false

    @Option(help: "zh 或 en；缺省按系统语言 / zh or en; the locale's by default")
    var language: Language = .ofLocale()
}

extension Language: ExpressibleByArgument {}

/// Where answers go: text for people, or one JSON value for programs.
struct Output: Sendable {
    let language: Language
    let json: Bool

    init(_ options: OutputOptions) {
        language = options.language
        json = options.json
    }

    /// Prints the value as JSON, or the lines that a person reads.
    func give(_ value: JSON, _ lines: () -> [String]) {
        Spoken.answer(json ? [String(decoding: JSON.render(value), as: UTF8.self)] : lines())
    }

    /// Says on standard error what is wrong; a program reads the same on standard output, where it
    /// is the one value unless the answer stands there already.
    func complain(_ complaint: Complaint) {
        let objection = complaint.objection
        note(objection.flaw)
        let (basis, wayOut) = (objection.basis, objection.wayOut)
        note(Wording("依据：" + basis.chinese, "basis: " + basis.english))
        note(Wording("出路：" + wayOut.chinese, "way out: " + wayOut.english))
        guard json, !Spoken.hasBegun else { return }
        let told = JSON.fields(objection.members(language))
        Spoken.answer([String(decoding: JSON.render(told), as: UTF8.self)])
    }

    /// A remark for people, beside the answer.
    func note(_ wording: Wording) {
        Spoken.remark(language(wording) + "\n")
    }

    /// Runs a subcommand's work; whatever goes wrong becomes words and an exit code.
    func run(_ work: () async throws -> Void) async throws {
        do {
            try await work()
            if Spoken.isLost { throw Complaint.answerLost }
        } catch let code as ExitCode {
            throw code
        } catch let exit as CleanExit {
            throw exit
        } catch let invalid as ValidationError {
            throw invalid
        } catch {
            let complaint = Complaint(error)
            complain(complaint)
            throw complaint.ending.exitCode
        }
    }
}

extension Complaint {
    /// What was to be done is done; only the answer reached nobody.
    static var answerLost: Complaint {
        Complaint(
            .unavailable, "答复没有写出去：标准输出已关闭或已满。",
            "The answer was not written: standard output is closed or full.",
            basis: Wording(
                "没有人读到的答复不算完成。", "an answer that nobody could read is not done."),
            wayOut: Wording(
                "换一个写得下的去处再问一次；已写成的文件、已入账的记录不受影响。",
                "ask again where there is room; files that were written and statements that were "
                    + "admitted stay."))
    }
}
