/// Figures in the text format that Prometheus reads.
struct MeterText {
    private(set) var text = ""

    /// A family of figures: its help, its type, and one line for each label.
    mutating func add(
        _ name: String, _ type: String, _ help: String, _ rows: [(labels: String, value: String)]
    ) {
        text += "# HELP \(name) \(help)\n# TYPE \(name) \(type)\n"
        for row in rows { text += "\(name)\(row.labels) \(row.value)\n" }
    }

    mutating func gauge(_ name: String, _ help: String, _ value: Int64) {
        add(name, "gauge", help, [("", "\(value)")])
    }

    mutating func counter(
        _ name: String, _ help: String, by label: String, _ counts: [String: Int]
    ) {
        add(
            name, "counter", help,
            counts.sorted { $0.key < $1.key }.map { ("{\(label)=\"\($0.key)\"}", "\($0.value)") })
    }

    /// How long submissions took.
    mutating func add(_ counts: Meter.Counts) {
        let name = "custody_submission_seconds"
        var rows = zip(Meter.limits, counts.buckets).map { limit, count in
            ("_bucket{le=\"\(Self.seconds(limit))\"}", "\(count)")
        }
        rows.append(("_bucket{le=\"+Inf\"}", "\(counts.submissions)"))
        rows.append(("_sum", Self.seconds(counts.milliseconds)))
        rows.append(("_count", "\(counts.submissions)"))
        add(name, "histogram", "From an envelope's arrival to the desk's answer.", rows)
    }

    static func seconds(_ milliseconds: Int64) -> String {
        let rest = "\(milliseconds % 1000)"
        return "\(milliseconds / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
    }
}
