/// What the benchmark is asked to measure.
struct Options {
    var million = false
    var admission = true
    var long = true
    /// How many are admitted in each measurement; fewer where the instructions are counted.
    var statements = AdmissionMeasured.usual
    var boards = true
    /// Asked for by name: the server of a release build must be there.
    var serving = false
    var region = false
    var paper = false
    /// Where the region's ledger is kept, if it is.
    var ledger: String?

    static let help = """
        CustodyBenchmarks: how fast, beside what this machine could do at best, in one run.

          swift run -c release CustodyBenchmarks [--million] [--statements N] [--help]
                                [--only admission|boards|ledgers|paper|region|serving]
                                [--ledger FILE]

        Without options it takes some minutes: admission with one and two P-256 signatures, by
        single callers and by 32 and 512 who wait; then ledgers of ten thousand and a hundred
        thousand entries, made through the real desk, and of each its audit (the signature pass,
        the replay, the whole), proofs, opening, and the peak memory of desk and auditor, each in
        a process of its own.

        --million           a third ledger, of a million entries; some ten minutes and 4 GB more
        --only admission    nothing but admission
        --only boards       nothing but a region's balance
        --only ledgers      nothing but the long ledgers
        --only paper        nothing but the office's forms; needs the program beside this one and
                            its typesetter: custody form set-up
        --only region       a region's overdue board and the question after a leak, in a ledger of
                            a million entries: its season of sixty thousand containers is encoded,
                            appended and judged by the rules as at the desk, with signatures that
                            nobody made for it; then entries of 900 bytes stand for other regions,
                            and of those no register knows anything
        --only serving      nothing but the server under load, with five hundred open boards; it is
                            the program beside this one: swift build -c release --product custody
        --ledger FILE       keeps the region's ledger there; where it is, nothing is written anew
        --statements N      so many in each measurement of admission, 20000 if nothing is said

        Read a line so: figure; the machine's own bound, measured in this run (verifications a
        second by `openssl speed` on all cores, durable inserts of raw SQLite); our share of it;
        the aim; whether it was reached. Run it on an idle machine: whatever else is running takes
        from the figure and from the bound at different moments.
        """

    private static let parts: Set = [
        "admission", "boards", "ledgers", "paper", "region", "serving",
    ]

    /// Nil when help is wanted, or something is asked for that there is not.
    init?(_ arguments: [String]) {
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            let takesMore = ["--only", "--statements", "--ledger"].contains(word)
            switch (word, takesMore ? rest.popFirst() : nil) {
            case ("--million", _): million = true
            case ("--statements", let text?):
                guard let number = Int(text), number >= 10 else { return nil }
                statements = number
            case ("--ledger", let path?): ledger = path
            case ("--only", let part?):
                guard Self.parts.contains(part) else { return nil }
                (admission, boards) = (part == "admission", part == "boards")
                (long, serving) = (part == "ledgers", part == "serving")
                (region, paper) = (part == "region", part == "paper")
            default: return nil
            }
        }
    }

    var sizes: [Int] { [10_000, 100_000] + (million ? [1_000_000] : []) }
}
