import ArgumentParser
import Foundation
import Views

/// Where the office keeps its templates.
struct FormOptions: ParsableArguments {
    @Option(help: "表格模板文件夹 / The folder of the templates")
    var forms = "Forms/papers"

    /// Every template, held to what the program fills.
    func shelf() throws -> FormShelf {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: forms) else {
            throw Complaint(
                .unreadable, "没有表格文件夹 \(forms)。用 --forms 指明。",
                "There is no folder \(forms). Name it with --forms.")
        }
        var templates: [String: String] = [:]
        for name in names where name.hasSuffix(".mustache") {
            templates[String(name.dropLast(9))] = try TextFile.read("\(forms)/\(name)")
        }
        let sheet = try TextFile.read("\(forms)/print.css")
        do throws(FormFaults) {
            return try FormShelf(templates: templates, sheet: sheet)
        } catch {
            throw Complaint(error)
        }
    }
}
