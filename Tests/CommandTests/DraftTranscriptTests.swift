import Foundation
import Testing

struct DraftTranscriptTests {
    private let header =
        "--exam e --origin o --party head:p:\(Workshop.zero) --follows X-1=\(Workshop.zero)"

    @Test func `one mechanism drafts every kind of statement`() throws {
        let workshop = try Workshop()
        let kinds = try #require(try workshop.done("draft kinds --json").json() as? [String])
        #expect(kinds.count > 50)
        for kind in kinds {
            let sample = try workshop.done("draft fields \(kind) --sample").output
            try workshop.write("sample.json", Array(sample.utf8))
            let drafted = try workshop.custody(
                "draft \(kind) --file sample.json --out \(kind).draft.json \(header)")
            #expect(drafted.code == 0, "\(kind): \(drafted.errors)")
        }
    }

    @Test(arguments: [
        #"{"device":"cli-1","prev":"not a hash","seq":3}"#, #"{"device":"cli-1","seq":3}"#,
        #"{"device":"cli-1","prev":"\#(Workshop.zero)","seq":"3"}"#, "",
    ])
    func `a device that lost its place in its own feed drafts nothing`(feed: String) throws {
        let workshop = try Workshop()
        let sample = try workshop.done("draft fields place --sample").output
        try workshop.write("sample.json", Array(sample.utf8))
        try workshop.write("d.feed", Array(feed.utf8))
        let refused = try workshop.custody(
            "draft place --file sample.json --out draft.json \(header) --feed d.feed")
        #expect(refused.code == 4 && refused.errors.contains("d.feed"), "\(refused.errors)")
        #expect(!workshop.exists("draft.json"))
    }

    @Test func `every optional field of the notation is listed`() throws {
        let workshop = try Workshop()
        let kinds = try #require(try workshop.done("draft kinds --json").json() as? [String])
        var listed: Set<String> = []
        for kind in kinds {
            for row in try workshop.done("draft fields \(kind) --json").list() {
                let path = try #require(row["field"] as? String)
                for step in path.split(separator: ".") {
                    listed.insert(String(step.prefix { $0 != "[" }))
                }
            }
        }
        let notation = URL(filePath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "Sources/Notation")
        let header: Set = ["place", "prev", "spki", "follows"]
        for file in try FileManager.default.contentsOfDirectory(atPath: notation.path) {
            let text = try String(
                contentsOf: notation.appending(path: file), encoding: .utf8)
            for match in text.matches(of: /Field\(\s*"(\w+)",\s*optional:/) {
                let name = String(match.1)
                #expect(listed.contains(name) || header.contains(name), "\(file): \(name)")
            }
        }
    }

    @Test func `fields are typed by what the layout expects`() throws {
        let workshop = try Workshop()
        try workshop.done(
            "draft round --set vault=v-1 --set finding=17 --set sound=是 --at 2021-04-06T02:10 "
                + "--out r.json \(header)")
        let shown = try workshop.done("draft show r.json --json").object()
        let statement = try #require(shown["statement"] as? [String: Any])
        #expect(statement["at"] as? String == "2021-04-06T02:10:00+08:00")
        let act = try #require(statement["act"] as? [String: Any])
        #expect(act["sound"] as? Bool == true)
        #expect(act["finding"] as? String == "17")
    }

    @Test func `a device counts what it drafts`() throws {
        let workshop = try Workshop()
        for name in ["one", "two"] {
            try workshop.done("vault sign-on v-1 --out \(name).json \(header)")
        }
        let shown = try ["one", "two"].map {
            try workshop.done("draft show \($0).json --json").object()
        }
        let devices = shown.compactMap {
            ($0["statement"] as? [String: Any])?["device"] as? [String: Any]
        }
        #expect(devices.map { $0["seq"] as? Int } == [1, 2])
        #expect(devices[1]["prev"] as? String == shown[0]["content"] as? String)
    }
}
