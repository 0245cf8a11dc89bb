import ArgumentParser
import Custody
import Foundation
import Spelling

/// Help in the reader's language out of the house's one notation, 「中文 / English」.
///
/// The parser lays the text out; what is written in both languages is halved here, and wrapped with
/// Chinese characters two columns wide.
struct HelpText {
    let language: Language
    let width: Int

    /// Ends the program as the parser would, in the reader's language.
    static func end(_ error: any Error) -> Never {
        let arguments = Array(CommandLine.arguments.dropFirst())
        let text = HelpText(language: asked(arguments), width: 100)
        let command = subcommand(arguments)
        switch CustodyProgram.exitCode(for: error) {
        case .success where !arguments.contains("--generate-completion-script"):
            Spoken.answer([
                text.told(CustodyProgram.helpMessage(for: command, columns: 10_000))
            ])
            CustodyProgram.exit(withError: Spoken.isLost ? Ending.unavailable.exitCode : nil)
        case .validationFailure:
            let name = path(to: command).joined(separator: " ")
            let message = CustodyProgram.message(for: error)
            let flaw = text.titled(message) + text.minus(arguments)
            let usage = CustodyProgram.usageString(for: command)
            let lines = [
                text.language("用法不对：", "usage: ") + flaw,
                text.language("依据：", "basis: ") + usage,
                text.language("出路：", "way out: ") + "\(name) --help",
            ]
            Spoken.remark(lines.joined(separator: "\n") + "\n")
            if arguments.contains("--json") {
                let told: JSON = [
                    "basis": .string(usage), "flaw": .string(flaw),
                    "wayOut": .string("\(name) --help"),
                ]
                Spoken.answer([String(decoding: JSON.render(told), as: UTF8.self)])
            }
            CustodyProgram.exit(withError: ExitCode.validationFailure)
        case _: CustodyProgram.exit(withError: error)
        }
    }

    /// What the parser does not say: that it took a number for an option.
    private func minus(_ arguments: [String]) -> String {
        let number = arguments.first { $0.hasPrefix("-") && Int64($0) != nil }
        return number.map {
            language(
                "；“\($0)”被当作选项：序号从 0 起，数前不写减号",
                "; ‘\($0)’ reads as an option: numbers here are never below zero")
        } ?? ""
    }

    /// Where a command's help lies, for whoever typed one that could not be carried out.
    static var wayOut: Wording {
        let command = subcommand(Array(CommandLine.arguments.dropFirst()))
        let name = path(to: command).joined(separator: " ")
        return Wording("\(name) --help 有说明和例子。", "\(name) --help, with an example.")
    }

    /// The language that was asked for on the line itself, or else the locale's.
    private static func asked(_ arguments: [String]) -> Language {
        let typed = arguments.firstIndex(of: "--language").flatMap { place in
            arguments.dropFirst(place + 1).first.flatMap(Language.init(rawValue:))
        }
        return typed ?? .ofLocale()
    }

    /// The command that the words name, as deep as they name one.
    private static func subcommand(_ arguments: [String]) -> any ParsableCommand.Type {
        var command: any ParsableCommand.Type = CustodyProgram.self
        for word in arguments where word != "help" {
            guard let next = children(of: command).first(where: { $0._commandName == word })
            else { break }
            command = next
        }
        return command
    }

    private static func children(
        of command: any ParsableCommand.Type
    ) -> [any ParsableCommand.Type] {
        let configuration = command.configuration
        return configuration.subcommands
            + configuration.groupedSubcommands.flatMap(\.subcommands)
    }

    private static func path(to command: any ParsableCommand.Type) -> [String] {
        func find(_ from: any ParsableCommand.Type) -> [String]? {
            let name = from._commandName
            if from == command { return [name] }
            for child in children(of: from) {
                if let rest = find(child) { return [name] + rest }
            }
            return nil
        }
        return find(CustodyProgram.self) ?? []
    }

    /// The whole text, line by line.
    func told(_ help: String) -> String {
        help.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line($0) }.joined(separator: "\n")
    }

    private func line(_ line: Substring) -> String {
        let text = titled(String(line))
        guard let (label, halves, tail) = Self.parted(text) else { return known(text) }
        let told = language(halves.0, halves.1) + (tail.isEmpty ? "" : " " + known(tail))
        return wrapped(told, label: label)
    }

    /// The parser's own headings.
    private static let titles = [
        ("OVERVIEW: ", ""), ("USAGE: ", "用法："), ("ARGUMENTS:", "参数："), ("OPTIONS:", "选项："),
        ("SUBCOMMANDS:", "命令："),
    ]

    private static let phrases = [
        ("Show help information.", "显示帮助"), ("See 'custody help", "详见 'custody help"),
        ("for detailed help.", "。"), ("Missing expected argument", "缺少"),
        ("Missing one of:", "缺少其中之一："), ("Missing value for", "缺少值："),
        ("Unexpected argument", "不认识"), ("Unknown option", "没有这个选项"), ("Did you mean", "是不是"),
        ("The value '", "值 '"), ("is invalid for", "不适用于"),
        ("Please provide one of the following:", "只能是："), ("Please provide one of", "只能是"),
    ]

    /// What the parser puts behind an option's words.
    private static let tails = [
        ("(values: ", "(可选 "), ("(default: ", "(缺省 "), ("; default: ", "；缺省 "),
    ]

    private func known(_ text: String) -> String {
        Self.tails.reduce(text) { text, phrase in
            text.replacing(phrase.0, with: language(phrase.1, phrase.0))
        }
    }

    private func titled(_ line: String) -> String {
        for (english, chinese) in Self.titles where line.hasPrefix(english) {
            let rest = line.dropFirst(english.count)
            return english == "OVERVIEW: " ? String(rest) : language(chinese, english) + rest
        }
        let end = " SUBCOMMANDS:"
        guard line.hasSuffix(end) else {
            return Self.phrases.reduce(line) { line, phrase in
                line.replacing(phrase.0, with: language(phrase.1, phrase.0))
            }
        }
        return line.dropLast(end.count) + language("：", ":")
    }

    /// A line's label, its two languages, and what the parser put behind them; nil where it is not
    /// written in both.
    private static func parted(_ line: String) -> (String, (String, String), String)? {
        var label = line.prefix { $0 == " " }
        if label.count == 2, let gap = line.dropFirst(2).range(of: "  ") {
            let start = line[gap.lowerBound...].firstIndex { $0 != " " } ?? line.endIndex
            label = line[..<start]
        } else if label.count == 2, line.prefix(26).hasSuffix(" ") {
            label = line.prefix(26)
        }
        let body = line[label.endIndex...]
        guard
            let bar = body.ranges(of: " / ").map({ $0 })
                .first(where: { bar in
                    isChinese(body[..<bar.lowerBound])
                        && !isChinese(body[bar.upperBound...].prefix(1))
                }) ?? body.ranges(of: "/ ").first(where: { isChinese(body[..<$0.lowerBound]) })
        else { return nil }
        var english = String(body[bar.upperBound...])
        var tail = ""
        if english.hasSuffix(")"),
            let open = english.ranges(of: " (").map(\.lowerBound).last(where: {
                english[$0...].hasPrefix(" (default:") || english[$0...].hasPrefix(" (values:")
            })
        {
            tail = String(english[open...].dropFirst())
            english = String(english[..<open])
        }
        return (String(label), (String(body[..<bar.lowerBound]), english), tail)
    }

    private static func isChinese(_ text: Substring) -> Bool {
        text.unicodeScalars.contains { $0.value > 0x2E7F && $0.value < 0xFFFF }
    }

    /// Wrapped under its label; English breaks at spaces, Chinese anywhere.
    private func wrapped(_ text: String, label: String) -> String {
        let indent = label.count
        var lines: [String] = []
        var line = ""
        var word = ""
        func columns(_ text: String) -> Int {
            text.reduce(0) { $0 + (Self.isChinese(Substring(String($1))) ? 2 : 1) }
        }
        func settle() {
            if indent + columns(line + word) > width, !line.isEmpty {
                lines.append(line)
                line = word.trimmingPrefix(" ").description
            } else {
                line += word
            }
            word = ""
        }
        for character in text {
            if character == " " || Self.isChinese(Substring(String(character))) { settle() }
            word.append(character)
        }
        settle()
        lines.append(line)
        return label + lines.joined(separator: "\n" + String(repeating: " ", count: indent))
    }
}
