import ArgumentParser
import Custody
import Foundation
import Intake
import Paperwork
import Spelling
import Typesetting
import Views

/// The official forms, blank or filled from the ledger.
struct FormCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "form", abstract: "正式表格和标签：打印、核对 / Official forms and labels: print, compare",
        subcommands: [
            FormList.self, FormPrint.self, FormCheck.self, FormLabels.self, FormSetUp.self,
        ])
}

struct FormList: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "有哪些表格 / Which forms there are",
        discussion: """
            例 / Example:
              custody form list
            """)

    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let forms = FormName.allCases.map { ($0, FormFiller.of($0)?.asks) }
        output.give(.texts(forms.map(\.0.rawValue))) {
            forms.map { form, asks in
                "\(form.rawValue)  \(output.language(form))"
                    + (asks.map { "  ← \(output.language($0))" } ?? "")
            }
        }
    }
}

struct FormSetUp: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "set-up", abstract: "装好排版环境 / Install the typesetter",
        discussion: """
            需要 python3-venv、libpango 和中文宋体（fonts-noto-cjk）。没有它，网页和 --out x.html 照样能打印。 / Needs python3-venv, \
            libpango and a Song font (fonts-noto-cjk). Without it a browser prints the same page.
            例 / Example:
              custody form set-up
            """)

    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        let path = TypesettingEnvironment.path(ProcessInfo.processInfo.environment)
        do throws(TypesettingError) { try TypesettingEnvironment.make(at: path) } catch {
            throw Complaint(error)
        }
        output.give(["path": .string(path)]) {
            [output.language("排版环境已装在 \(path)", "The typesetter is in \(path)")]
        }
    }
}

extension Complaint {
    init(_ error: TypesettingError) {
        switch error {
        case .absent(let path):
            self.init(
                .unavailable,
                "没有排版环境 \(path)。运行 custody form set-up，或用 --out 文件.html 在浏览器里打印。",
                "There is no typesetter in \(path). Run custody form set-up, or print --out FILE.html "
                    + "from a browser.")
        case .ended:
            self.init(
                .unavailable, "排版进程中途退出。请重试；内存不足时分批打印。",
                "The typesetter ended in the middle. Try again; print in parts if memory is short.")
        case .refused(let words):
            self.init(
                .unavailable, "排版不成功：\(words)", "The page could not be set: \(words)")
        }
    }

    init(_ faults: FormFaults) {
        let chinese = faults.all.map(\.wording.chinese).joined(separator: "；")
        let english = faults.all.map(\.wording.english).joined(separator: "; ")
        self.init(.unreadable, "\(chinese)。", "\(english).")
    }
}
