/// What is not said in this repository: one row a word; a new exception is an entry in `except`.
enum BanList {
    static let all = clocks + safety + habits + words + traces

    private static let anywhere = [""]
    private static let edges = ["Sources/CustodyCommand/", "Sources/CustodyBenchmarks/"]

    /// Time comes in as an argument; only one file asks for it.
    private static let clocks = [
        Ban(
            #"(?<!\w)Date\(\)|(?<![\w)\]])\.now\b|\b(?:Date|Clock|Instant|DispatchTime)\.now\b"#
                + #"|\b(?:ContinuousClock|SuspendingClock|clock_gettime|gettimeofday)\b"#
                + #"|(?<![\w.])time\(nil\)"#,
            say: "take the time as an argument; WallClock asks for it",
            except: ["WallClock.swift", "Public/clock.js", "Sources/CustodyBenchmarks/"],
            lie: "let at: Instant = .now", truth: "let at = UpdateDate(); clock.now()"),
        Ban(
            #"\bWallClock\b"#, say: "rules and stores are told the time (STYLE 8)",
            in: [
                "Sources/Spelling/", "Sources/Signing/", "Sources/Merkle/", "Sources/Attestation/",
                "Sources/Custody/", "Sources/Notation/", "Sources/Registers/",
            ],
            lie: "let at = WallClock.read()", truth: "// WallClock is asked at the edge"),
        Ban(
            #"\b(?:sleep|usleep|nanosleep)\("#, say: "wait for the thing itself",
            lie: "usleep(10)", truth: "asleep(10)"),
    ]

    /// What can crash or corrupt lives behind one door.
    private static let safety = [
        Ban(
            #"(?<![\w.])unsafe\b|@unsafe\b|@unchecked\b|\btry!|\bas!"#,
            say: "only who holds a C library may say this, under a comment why it is safe",
            except: [
                "Sources/Signing/", "Sources/Sheets/", "Sources/Labels/", "Sources/Binding/",
            ],
            lie: "final class Box: @unchecked Sendable {}", truth: "let isUnsafe = unsafely"),
        Ban(
            #"(?<=[\w)\]`">?])!(?!=)"#, say: "unwrap with guard, or #require in a test",
            except: ["Sources/Signing/"],
            lie: #"let first = words["a"]!.count"#, truth: "if !isEmpty, a != b, a !== b {}"),
        Ban(
            #"\bfatalError\("#, say: "a broken invariant is a precondition",
            lie: #"fatalError("no")"#, truth: #"preconditionFailure("no")"#),
    ]

    /// How this house writes Swift.
    private static let habits = [
        Ban(
            #"(?<!\w)(?:print|debugPrint|dump|NSLog)\("#, say: "only the command line prints",
            in: ["Sources/"], except: edges, lie: #"print("hello")"#, truth: "footprint()"),
        Ban(
            #"(?<![\w.])(?:public|open)[ ]+(?=(?:final|static|class|struct|enum|protocol|actor|"#
                + #"func|var|let|init|subscript|typealias|extension|import|override|required)\b)"#,
            say: "package", in: ["Sources/"],
            lie: "public struct Seal {}", truth: "self.open = open\nstatic let open = publicKey"),
        // The exceptions switch over numbers and texts, which have no last case.
        Ban(
            #"(?<![,(\[]\s{0,200})\bdefault\s*:|\bcase\s+_\s*:"#,
            say: "name every case, so that a new one is noticed",
            in: ["Sources/Custody/"], except: ["CivilDate.swift", "Subject.swift"],
            lie: "default: false", truth: "rows[key,\n    default: [:]] = byDefault"),
        Ban(
            #"(?i)\b(?:UPDATE|DELETE\s+FROM|REPLACE\s+INTO)\s+(?:OR\s+\w+\s+)?["\[`]?entry\b"#,
            say: "an entry is appended and never changed", in: ["Sources/"], reading: .everything,
            lie: #"try db.execute(sql: "update  entry SET kind = 1")"#,
            truth: #"let trigger = "BEFORE UPDATE ON entry""#),
        Ban(
            #"\b(?:TODO|FIXME|XXX|HACK)\b|//\s*MARK\b"#, say: "do it, or write an issue",
            in: anywhere, reading: .codeAndComments,
            lie: "// TODO: later", truth: #"let word = "TODO""#),
        Ban(
            #"\bimport XCTest\b"#, say: "import Testing", in: ["Tests/"],
            lie: "import XCTest", truth: "import Testing"),
    ]

    /// Words of another trade, in code and in what the code says about itself.
    private static let words = [
        Ban(
            #"(?i)\bshipments?\b"#, say: "consignment", reading: .codeAndComments,
            lie: "/// The shipment.", truth: "/// The consignment; he ships it."),
        Ban(
            #"(?i)\btenants?\b"#, say: "region, site", reading: .codeAndComments,
            lie: "let tenant = 1", truth: "let tenancy = 1"),
        Ban(
            #"\bSLAs?\b"#, say: "window, milestone, verdict", reading: .codeAndComments,
            lie: "/// Meets the SLA.", truth: "/// SLAB"),
    ]

    /// Nothing says where or with what it was made; the brackets keep this list silent too.
    private static let traces = [
        Ban(
            #"(?<![\w./~})])/(?:work|opt|root|home|Users)/"#, say: "a path from the package root",
            in: anywhere, reading: .everything,
            lie: "let path = /" + "work/main", truth: "let path = Sources/work/main"),
        Ban(
            #"(?i)\b(?:c[l]aude|anth[r]opic|chat[g]pt|co[p]ilot)\b"#, say: "nothing",
            in: anywhere, reading: .everything,
            lie: "// made with chat" + "gpt", truth: "// made by hand"),
        Ban(
            #"(?i)\b(?:deb[.]debian|pypi|npmjs|crates|docker)[.](?:org|com|io)\b"#,
            say: "let the machine's own configuration choose", in: anywhere, reading: .everything,
            lie: "curl https://pypi" + ".org", truth: "apt-get install python3"),
    ]
}
