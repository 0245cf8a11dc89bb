/// The targets of Package.swift and what they declare, read from its text.
struct Manifest {
    private(set) var dependencies: [String: Set<String>] = [:]
    private(set) var tests: Set<String> = []
    private(set) var products: Set<String> = []

    init(_ file: SourceFile) {
        var aliases: [String: String] = [:]
        let alias = #"let\s+(\w+)\s*=\s*Target\.Dependency\.product\(\s*name:\s*"(\w+)""#
        for match in matches(of: alias, in: file.text) {
            aliases[match.groups[1]] = match.groups[2]
        }
        products = Set(aliases.values)
        let declarations = matches(of: declaration, in: file.text)
        let names = Set(declarations.map { $0.groups[2] })
        for match in declarations {
            let (kind, name) = (match.groups[1], match.groups[2])
            let call = Self.call(from: match.offset, in: file)
            let targets = matches(of: #""(\w+)""#, in: call).map { $0.groups[1] }
            let called = matches(of: #"\b\w+\b"#, in: call).compactMap { aliases[$0.groups[0]] }
            dependencies[name] = names.intersection(targets).subtracting([name]).union(called)
            if kind.lowercased().hasPrefix("test") || kind == ".testTarget" { tests.insert(name) }
        }
    }

    private var declaration: String {
        #"(house|tests|\.systemLibrary|\.executableTarget|\.target|\.testTarget|\.macro|\.plugin)"#
            + #"\(\s*(?:name:\s*)?"(\w+)""#
    }

    /// The text of a call from its name to its closing parenthesis, which no string can fake.
    private static func call(from offset: Int, in file: SourceFile) -> String {
        let code = Array(file.code.utf16)
        var depth = 0
        for place in offset..<code.count {
            if code[place] == 40 { depth += 1 }
            guard code[place] == 41 else { continue }
            depth -= 1
            if depth == 0 {
                return String(decoding: Array(file.text.utf16)[offset...place], as: UTF16.self)
            }
        }
        return ""
    }
}
