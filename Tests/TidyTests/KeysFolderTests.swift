import Foundation
import Testing

struct KeysFolderTests {
    private func messages(_ path: String, _ bytes: [UInt8]) -> [String] {
        KeysFolder.inspect([path: Data(bytes)]).messages
    }

    @Test(arguments: [
        "-----BEGIN PRIVATE KEY-----", "-----BEGIN EC PRIVATE KEY-----", "PRIVATE+KEY+centre+",
    ])
    func `a private key is caught in every dress`(text: String) {
        let found = messages("Keys/centre/1.pem", Array("key:\n\(text)\n".utf8))
        #expect(found == ["holds a private key: it is no secret any more, replace it"])
    }

    @Test func `a file that is no text is caught`() {
        #expect(messages("Keys/1.der", [0x30, 0xFF]).count == 1)
    }

    @Test func `a public half passes and is counted`() {
        let pem = Data("-----BEGIN PUBLIC KEY-----\n".utf8)
        let report = KeysFolder.inspect(["Keys/1.pem": pem, "Forms/1.html": pem])
        #expect(report.looked == 1)
        #expect(report.messages == [])
    }

    @Test(arguments: [
        "a.custody", "season/region.custody-wal", "Package.resolved", ".build/debug.yaml",
        ".build-1/x", "Tests/.build_tsan/x",
    ])
    func `what must not be tracked is caught`(path: String) {
        let report = TrackedPaths.inspect(["README.md", path])
        #expect(report.looked == 2)
        #expect(report.findings.map(\.path) == [path])
    }

    @Test func `what may be tracked passes`() {
        #expect(TrackedPaths.inspect(["Sources/Custody/Decide.swift", ".ci/run"]).messages == [])
    }
}
