import Foundation
import Testing

/// What a command writes has its name once all of it is there, and is nobody else's.
struct NewFileTests {
    private let signer = "--exam e --origin o --party custodian:p:\(Workshop.zero)"

    @Test func `of many programs that want one name, one has it and the others are told`() throws {
        let workshop = try Workshop()
        for round in 1...5 {
            let make = "CUSTODY keys new --out \(round).key"
            let told = try workshop.shell(
                (1...12).map { "(\(make) > out.\($0) 2> err.\($0); echo code $?) & " }.joined()
                    + "wait; cat out.*; rm -f out.* err.*")
            let codes = told.output.split(separator: "\n").filter { $0.hasPrefix("code") }
            #expect(codes.filter { $0 == "code 0" }.count == 1, "\(told.output)")
            #expect(codes.filter { $0 == "code 5" }.count == 11, "\(told.output)")
            for half in ["key", "key.pub"] {
                let kept = try workshop.done("keys show --json --key \(round).\(half)").object()
                let fingerprint = try #require(kept["fingerprint"] as? String)
                #expect(told.output.contains(fingerprint), "\(half): \(told.output)")
            }
        }
    }

    @Test func `a link that leads nowhere is a name that is taken`() throws {
        let workshop = try Workshop()
        _ = try workshop.shell("for n in k.key k2.key.pub m.xlsx; do ln -s nowhere $n; done")
        for words in [
            "keys new --out k.key", "keys new --out k2.key", "template manifest --out m.xlsx",
        ] {
            let told = try workshop.custody(words)
            #expect(told.code == 5 && told.errors.contains("从不覆盖"), "\(words): \(told.errors)")
            #expect(told.errors.contains("出路："), "\(words)")
        }
        #expect(!workshop.exists("nowhere") && !workshop.exists("k2.key"))
    }

    @Test func `a file that is written anew stays where it is and for whom it is`() throws {
        let workshop = try Workshop()
        let draft = "draft round --set vault=v --set finding=x --set sound=true \(signer)"
        try workshop.done("\(draft) --feed real.feed --out d1.json")
        _ = try workshop.shell("chmod 640 real.feed; ln -s real.feed d.feed")
        let before = try workshop.read("real.feed")
        try workshop.done("\(draft) --feed d.feed --out d2.json")
        #expect(try workshop.read("real.feed") != before)
        let told = try workshop.shell("readlink d.feed; stat -c %a real.feed")
        #expect(told.output == "real.feed\n640\n")
    }

    @Test func `a secret is nobody else's, whatever the person's own mask`() throws {
        let workshop = try Workshop()
        let told = try workshop.shell(
            "umask 0; CUSTODY keys new --out k.key > said; stat -c %a k.key k.key.pub")
        #expect(told.output == "600\n644\n", "\(told.output)\(told.errors)")
    }

    /// A file may not grow beyond two kilobytes, as on a disk that is full.
    @Test func `what does not fit on the disk leaves nothing, and the name is free again`() throws {
        let workshop = try Workshop()
        let details = (1...40).map { "--detail d\($0)=\(String(repeating: "x", count: 99))" }
            .joined(separator: " ")
        let told = try workshop.shell(
            "trap '' XFSZ; (ulimit -f 2; CUSTODY people commit p \(details) --out p.json 2> said); "
                + "echo code $?")
        #expect(told.output == "code 5\n")
        let said = String(decoding: try workshop.read("said"), as: UTF8.self)
        #expect(said.contains("p.json") && said.contains("磁盘空间"), "\(said)")
        let left = try workshop.files.filter { ![".out", ".errors"].contains($0) }
        #expect(left == ["line.sh", "said"], "\(left)")
        try workshop.done("people commit p \(details) --out p.json")
    }

    @Test func `a new file has its name no earlier than all that is in it`() throws {
        let workshop = try Workshop()
        // Whoever looks as fast as he can never sees a name with nothing behind it.
        let told = try workshop.shell(
            """
            (while [ ! -e stop ]; do for n in k*; do
              [ -e $n ] && [ ! -s $n ] && echo $n >> hollow; done; done) &
            for n in $(seq 12); do CUSTODY keys new --out k$n > /dev/null || echo failed; done
            touch stop; wait; cat hollow 2> /dev/null; ls -A
            """)
        #expect(!told.output.contains("failed") && !workshop.exists("hollow"), "\(told.output)")
        #expect(!told.output.contains(".part"), "\(told.output)")
    }
}
