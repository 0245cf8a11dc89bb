// swift-tools-version: 6.3
import PackageDescription

/// The strictest settings this toolchain has; one list for every target.
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6), .strictMemorySafety(), .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let argumentParser = Target.Dependency.product(
    name: "ArgumentParser", package: "swift-argument-parser")
/// The server and the types that its signatures are made of.
let serving: [Target.Dependency] = [
    .product(name: "Hummingbird", package: "hummingbird"),
    .product(name: "HummingbirdCore", package: "hummingbird"),
    .product(name: "HummingbirdTLS", package: "hummingbird"),
    .product(name: "HTTPTypes", package: "swift-http-types"),
    .product(name: "Logging", package: "swift-log"),
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
    .product(name: "NIOSSL", package: "swift-nio-ssl"),
    .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
    .product(name: "UnixSignals", package: "swift-service-lifecycle"),
]
/// What the benchmark's browsers speak.
let browsing: [Target.Dependency] = [
    .product(name: "NIOCore", package: "swift-nio"),
    .product(name: "NIOHTTP1", package: "swift-nio"),
    .product(name: "NIOPosix", package: "swift-nio"),
]
let mustache = Target.Dependency.product(name: "Mustache", package: "swift-mustache")
let yams = Target.Dependency.product(name: "Yams", package: "Yams")

/// A target of the product, under the strict settings.
func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

/// The tests of one target, under the same settings.
func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(name: name, dependencies: dependencies, swiftSettings: strict)
}

let package = Package(
    name: "custody",
    products: [.executable(name: "custody", targets: ["CustodyCommand"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        // Serves pages and takes envelopes over HTTP and TLS with back-pressure and graceful shutdown.
        .package(
            url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        // The types in the server's own signatures: requests, headers, buffers, certificates, logs.
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.6"),
        // Official forms are templates that a clerk edits without knowing Swift.
        .package(
            url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
        // Stops the server in order: boards first, then the answers under way.
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // Exam plans in Forms/plans are YAML, so that an office clerk can read and edit them.
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(
            name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        .systemLibrary(
            name: "CXLSXWriter", pkgConfig: "xlsxwriter",
            providers: [.apt(["libxlsxwriter-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"])]),
        // Draws QR codes and Code 128 to the letter of ISO/IEC 18004 and 15417.
        .systemLibrary(name: "CZint", providers: [.apt(["libzint-dev"])]),
        house("Spelling"),
        house("Labels", ["CZint"]),
        house("Signing", ["COpenSSL", "Spelling"]),
        house("Merkle", ["Signing", "Spelling"]),
        house("Attestation", ["Signing", "Spelling"]),
        house("Certifying", ["Signing", "Spelling"]),
        house("Custody"),
        house("Notation", ["Custody", "Spelling"]),
        house("Drafting", ["Attestation", "Custody", "Notation", "Signing", "Spelling"]),
        house("Sheets", ["CXLSXWriter", "CZip"]),
        house("Binding", [grdb, sqlite]),
        house("LedgerStore", ["CMalloc", "Binding", "Merkle", "Signing", grdb]),
        house("Registers", ["Binding", "Custody", grdb]),
        house(
            "Intake",
            [
                "Attestation", "Notation", "Custody", "LedgerStore", "Registers",
                "Merkle",
                "Signing", "Spelling", grdb,
            ]),
        house(
            "Audit",
            [
                "Attestation", "Notation", "Custody", "LedgerStore", "Registers", "Merkle",
                "Signing", "Spelling", grdb,
            ]),
        house("Views", ["Custody", "Labels", "Merkle", "Spelling", mustache]),
        house(
            "Reports",
            [
                "Intake", "Registers", "LedgerStore", "Notation", "Custody", "Attestation",
                "Merkle", "Signing", "Spelling", "Sheets", grdb,
            ]),
        house(
            "Paperwork",
            [
                "Views", "Reports", "Labels", "Intake", "Registers", "LedgerStore", "Custody",
                "Merkle", "Signing", "Spelling",
            ]),
        .target(
            name: "Typesetting", resources: [.copy("Script/typeset.py")],
            swiftSettings: strict),
        .target(
            name: "Web",
            dependencies: [
                "Views", "Drafting", "Reports", "Labels", "Paperwork", "Typesetting", "Intake",
                "Registers", "Audit", "Attestation",
                "Notation", "Custody", "LedgerStore", "Merkle", "Signing", "Spelling", grdb,
            ] + serving,
            resources: [.copy("Public")], swiftSettings: strict),
        .executableTarget(
            name: "CustodyCommand",
            dependencies: [
                "Web", "Paperwork", "Certifying", "Typesetting", "Views", "Labels", "Drafting",
                "Reports",
                "Intake",
                "Audit", "Registers", "LedgerStore",
                "Notation", "Custody", "Attestation", "Merkle", "Signing", "Spelling", "Sheets",
                argumentParser, yams,
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "CustodyBenchmarks",
            dependencies: [
                "Binding", "Intake", "Audit", "Registers", "LedgerStore", "Notation", "Custody",
                "Attestation", "Merkle", "Signing", "Spelling", "Paperwork", "Reports",
                "Typesetting",
                "Views", grdb,
            ] + browsing,
            swiftSettings: strict),
        tests("SpellingTests", ["Spelling"]),
        tests("SigningTests", ["Signing", "Spelling"]),
        tests("MerkleTests", ["Merkle", "Signing", "Spelling"]),
        tests("AttestationTests", ["Attestation", "Signing", "Spelling"]),
        tests("CustodyTests", ["Custody", "Registers", "Notation", "Spelling", grdb]),
        tests("NotationTests", ["Notation", "Custody", "Spelling"]),
        tests("DraftingTests", ["Drafting", "Notation", "Custody", "Spelling"]),
        tests("LedgerStoreTests", ["LedgerStore", "Merkle", "Signing", grdb]),
        tests("BindingTests", ["Binding", grdb]),
        tests("RegistersTests", ["Registers", "Custody", grdb]),
        tests(
            "IntakeTests",
            [
                "Intake", "Audit", "Registers", "Reports", "LedgerStore", "Notation", "Custody",
                "Attestation", "Merkle", "Signing", "Spelling", grdb,
            ]),
        tests(
            "AuditTests",
            [
                "Audit", "Intake", "Registers", "LedgerStore", "Notation", "Custody",
                "Attestation", "Merkle", "Signing", "Spelling", grdb,
            ]),
        .testTarget(
            name: "ViewsTests", dependencies: ["Views", "Custody", "Labels"],
            exclude: ["Golden"], swiftSettings: strict),
        tests(
            "WebTests", ["Web", "Intake", "Attestation", "Custody", "Signing", "Spelling", "Views"]),
        .testTarget(
            name: "BrowserTests",
            dependencies: ["CustodyCommand", "Web", "Intake", "Custody", "Signing", "Labels"],
            exclude: ["Scripts"],
            swiftSettings: strict),
        tests("SheetsTests", ["Sheets"]),
        tests("LabelsTests", ["Labels"]),
        tests(
            "PaperworkTests",
            [
                "Paperwork", "Intake", "Registers", "LedgerStore", "Views", "Custody", "Merkle",
                "Signing",
                "Spelling",
            ]),
        tests(
            "TypesettingTests",
            ["Typesetting", "Certifying", "Views", "Labels", "Custody", "Signing", "Spelling"]),
        tests(
            "CommandTests",
            ["CustodyCommand", "Intake", "Notation", "Custody", "Spelling", "Sheets"]),
        tests("TidyTests", []),
    ]
)
