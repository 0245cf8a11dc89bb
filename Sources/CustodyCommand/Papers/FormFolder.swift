import ArgumentParser
import Foundation
import Merkle
import Paperwork
import Typesetting
import Views
import Web

/// Where the office keeps its templates.
struct FormOptions: ParsableArguments {
    @Option(help: "表格模板文件夹；缺省是这里或程序旁边的 Forms/papers / The folder of the templates")
    var forms: String?

    static let usual = "Forms/papers"

    /// The folder that was named, or the usual one here or above the program; nil where there is none.
    var found: String? {
        if let forms { return forms }
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        var places = [Self.usual]
        var above = program.deletingLastPathComponent()
        while above.path != "/" {
            places.append(above.appending(path: Self.usual).path)
            above.deleteLastPathComponent()
        }
        return places.first { FileManager.default.fileExists(atPath: $0) }
    }

    private var folder: String { found ?? Self.usual }

    /// The style sheet of that name.
    func sheet(_ name: String) throws -> String { try TextFile.read("\(folder)/\(name)") }

    /// Every template, held to what the program fills.
    func shelf() throws -> FormShelf {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Complaint(
                .unreadable, "没有表格文件夹 \(folder)。用 --forms 指明。",
                "There is no folder \(folder). Name it with --forms.")
        }
        var templates: [String: String] = [:]
        for name in names where name.hasSuffix(".mustache") {
            templates[String(name.dropLast(9))] = try TextFile.read("\(folder)/\(name)")
        }
        let sheet = try sheet("print.css")
        do throws(FormFaults) {
            return try FormShelf(templates: templates, sheet: sheet)
        } catch {
            throw Complaint(error)
        }
    }

    /// The templates and the key that signs the code on what is filled in.
    func room(_ signer: NoteSigner?) throws -> PrintRoom {
        PrintRoom(shelf: try shelf(), labels: try sheet("labels.css"), signer: signer)
    }

    /// What the server prints with, after every template was held to its twin; nil where nobody named
    /// a folder and there is none.
    func papers(_ signer: NoteSigner?) throws -> Papers? {
        guard found != nil else { return nil }
        return Papers(
            room: try room(signer),
            typesetting: TypesettingEnvironment.path(ProcessInfo.processInfo.environment))
    }
}
