import Custody
import Drafting
import Spelling

/// Certificates of sanitisation, one a machine, from options or from a table.
///
/// The fields are those of NIST SP 800-88 r2, Appendix C, as far as the situation has them; who
/// did it and who watched are the statement's parties.
struct WipeSheet {
    enum Column: String, SheetColumn {
        case machine, maker, model, serial, method, technique, tool, toolVersion, finished
        case residueChecked, verification, uninstalled

        var names: [String] {
            switch self {
            case .machine: ["machine", "机器编号", "机器", "机号"]
            case .maker: ["maker", "厂商", "制造商"]
            case .model: ["model", "型号"]
            case .serial: ["serial", "序列号"]
            case .method: ["method", "方式"]
            case .technique: ["technique", "技术"]
            case .tool: ["tool", "工具"]
            case .toolVersion: ["toolVersion", "工具版本"]
            case .finished: ["finished", "完成时间"]
            case .residueChecked: ["residueChecked", "已查残留"]
            case .verification: ["verification", "核验方式"]
            case .uninstalled: ["uninstalled", "已卸载"]
            }
        }

        var isNeeded: Bool { self == .machine }
    }

    /// What every machine has unless its own row says otherwise.
    let defaults: [Column: String]

    /// `FX-01,serial=SN-1,…` as one certificate.
    func certificate(_ text: String) throws -> JSON {
        var said = defaults
        let parts = text.split(separator: ",").map(String.init)
        said[.machine] = parts.first
        for part in parts.dropFirst() {
            let (name, value) = try Pair.read(part, "MACHINE")
            guard let column = Column.allCases.first(where: { $0.names.contains(name) }) else {
                let known = Column.allCases.map(\.rawValue).joined(separator: ", ")
                throw Complaint(
                    .unreadable, "证明里没有“\(name)”；有 \(known)。",
                    "A certificate has no ‘\(name)’; it has \(known).")
            }
            said[column] = value
        }
        do throws(WipeFault) {
            return try Self.row(said)
        } catch {
            throw Complaint(
                .unreadable, "\(text)：\(error.chinese)。", "\(text): \(error.english).")
        }
    }

    /// A table's rows as certificates, or every cell that is wrong.
    mutating func certificates(_ path: String) throws -> [JSON] {
        var table = try SheetTable<Column>(path)
        var certificates: [JSON] = []
        if table.faults.isEmpty {
            for row in table.rows where table.fits(row.cells, row: row.number) {
                var said = defaults
                for column in Column.allCases {
                    let text = table.text(column, row.cells)
                    if !text.isEmpty { said[column] = text }
                }
                do throws(WipeFault) {
                    certificates.append(try Self.row(said))
                } catch {
                    table.fault(row.number, error.column, error.chinese, error.english)
                }
            }
        }
        if let complaint = table.complaint(path) { throw complaint }
        return certificates
    }

    private static func row(_ said: [Column: String]) throws(WipeFault) -> JSON {
        for column in [Column.machine, .technique, .tool, .toolVersion]
        where said[column] == nil {
            throw WipeFault(
                column, "缺“\(column.names[1])”", "‘\(column.rawValue)’ is missing")
        }
        guard let machine = said[.machine], MachineID(machine) != nil else {
            throw WipeFault(
                .machine, "“\(said[.machine] ?? "")”不是编号（字母、数字及 . _ -）",
                "‘\(said[.machine] ?? "")’ is no identifier (A–Z a–z 0–9 . _ -)")
        }
        guard let method = said[.method], Sanitisation(rawValue: method) != nil else {
            throw WipeFault(
                .method, "方式是 clear、purge 或 destroy", "the method is clear, purge or destroy")
        }
        guard let finished = said[.finished].flatMap(TypedInstant.read) else {
            throw WipeFault(
                .finished, "时间读不懂；请写成 2021-04-11T23:20",
                "the time does not read; write 2021-04-11T23:20")
        }
        let fields: ActFields = [
            "machine": machine, "maker": said[.maker], "model": said[.model],
            "serial": said[.serial], "method": method, "technique": said[.technique],
            "tool": said[.tool], "toolVersion": said[.toolVersion], "finished": finished,
            "residueChecked": try truth(.residueChecked, said),
            "verification": said[.verification], "verified": said[.verification] != nil,
            "uninstalled": try truth(.uninstalled, said),
        ]
        return fields.json
    }

    /// Nothing said is no: a certificate claims only what somebody wrote.
    private static func truth(
        _ column: Column, _ said: [Column: String]
    ) throws(WipeFault) -> Bool {
        guard let text = said[column] else { return false }
        guard let truth = Coercion.truths[text.lowercased()] else {
            throw WipeFault(column, "请写“是”或“否”，不是“\(text)”", "write yes or no, not ‘\(text)’")
        }
        return truth
    }
}

/// What is wrong with one machine's certificate.
struct WipeFault: Error {
    let column: WipeSheet.Column
    let chinese: String
    let english: String

    init(_ column: WipeSheet.Column, _ chinese: String, _ english: String) {
        (self.column, self.chinese, self.english) = (column, chinese, english)
    }
}
