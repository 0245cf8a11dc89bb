/// What the benchmark is asked to measure.
struct Options {
    var million = false
    var admission = true
    var long = true
    /// How many are admitted in each measurement; fewer where the instructions are counted.
    var statements = AdmissionMeasured.usual
    var boards = true

    static let help = """
        CustodyBenchmarks: how fast, beside what this machine could do at best, in one run.

          swift run -c release CustodyBenchmarks [--million] [--only admission|boards|ledgers]
                                                    [--statements N] [--help]

        Without options it takes some minutes: admission with one and two P-256 signatures, by
        single callers and by 32 and 512 who wait; then ledgers of ten thousand and a hundred
        thousand entries, made through the real desk, and of each its audit (the signature pass,
        the replay, the whole), proofs, opening, and the peak memory of desk and auditor, each in
        a process of its own.

        --million           a third ledger, of a million entries; some ten minutes and 4 GB more
        --only admission    nothing but admission
        --only boards       nothing but a region's boards and the question after a leak
        --only ledgers      nothing but the long ledgers
        --statements N      so many in each measurement of admission, 20000 if nothing is said

        Read a line so: figure; the machine's own bound, measured in this run (verifications a
        second by `openssl speed` on all cores, durable inserts of raw SQLite); our share of it;
        the aim; whether it was reached. Run it on an idle machine: whatever else is running takes
        from the figure and from the bound at different moments.
        """

    /// Nil when help is wanted, or something is asked for that there is not.
    init?(_ arguments: [String]) {
        var rest = arguments.dropFirst()
        while let word = rest.popFirst() {
            let takesMore = ["--only", "--statements"].contains(word)
            switch (word, takesMore ? rest.popFirst() : nil) {
            case ("--million", _): million = true
            case ("--statements", let text?):
                guard let number = Int(text), number >= 10 else { return nil }
                statements = number
            case ("--only", "admission"): (boards, long) = (false, false)
            case ("--only", "boards"): (admission, long) = (false, false)
            case ("--only", "ledgers"): (admission, boards) = (false, false)
            default: return nil
            }
        }
    }

    var sizes: [Int] { [10_000, 100_000] + (million ? [1_000_000] : []) }
}
