import ArgumentParser
import Custody
import Foundation
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
        if json {
            print(String(decoding: JSON.render(value), as: UTF8.self))
        } else {
            for line in lines() { print(line) }
        }
    }

    /// Says on standard error what is wrong; standard output stays for answers.
    func complain(_ complaint: Complaint) {
        note(complaint.wording)
        let (basis, wayOut) = (complaint.basis, complaint.wayOut ?? HelpText.wayOut)
        note(Wording("依据：" + basis.chinese, "basis: " + basis.english))
        note(Wording("出路：" + wayOut.chinese, "way out: " + wayOut.english))
    }

    /// A remark for people, beside the answer.
    func note(_ wording: Wording) {
        FileHandle.standardError.write(Data((language(wording) + "\n").utf8))
    }

    /// Runs a subcommand's work; whatever goes wrong becomes words and an exit code.
    func run(_ work: () async throws -> Void) async throws {
        do {
            try await work()
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
