import Custody

/// One plausible statement of every kind, with every optional field filled in.
enum Examples {
    /// Each later family counts from a number of its own, so that older bytes stay as they are.
    static let all: [Statement] =
        acts.enumerated().map { place, act in statement(act, number: place + 1) }
        + overseeing.enumerated().map { place, act in statement(act, number: place + 0x300) }
        + added.sorted { $0.key < $1.key }.map(\.value) + balance

    static let acts: [Act] =
        office.map(Act.office) + journey.map(Act.journey) + vault.map(Act.vault)
        + exam.map(Act.exam) + closing.map(Act.closing) + trouble.map(Act.trouble) + clocks

    static func of(_ kind: ActKind) -> [Statement] { all.filter { $0.act.kind == kind } }

    static func statement(_ act: Act, number: Int = 1) -> Statement {
        Statement(
            id: StatementID(digits(number, 32)) ?? impossible(), exam: "health-2021",
            ledger: "custody.example", at: noon, place: "r15-vault",
            parties: [
                Party(role: .officer, person: "p-017", key: hash(1), spki: "MCowBQYDK2VwAyEA"),
                Party(role: .courier, person: "p-018", key: hash(2)),
            ],
            device: DeviceStamp(id: "dev-7", sequence: number, previous: hash(3)),
            seen: [SeenCheckpoint(person: "p-017", size: 120_034, root: hash(4))],
            chains: [
                ChainLink(container: "B-1", follows: hash(5)), ChainLink(container: "B-2"),
            ],
            act: act)
    }

    static let noon = Instant(seconds: 1_618_027_200)
    static let later = noon + .minutes(90)
    static let day = noon.day
    static let photo = Attachment(name: "封条照片 1.jpg", hash: hash(6), bytes: 2_345_678)
    static let basis = Basis.national("三(二)")

    static func hash<Of>(_ number: Int) -> Hash256<Of> {
        Hash256(digits(number, 64)) ?? impossible()
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let tail = String(number, radix: 16)
        return String(repeating: "a", count: width - tail.utf8.count) + tail
    }

    private static func impossible<Value>() -> Value { preconditionFailure("digits are hex") }
}

extension Name: ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral,
    ExpressibleByStringLiteral
{
    public init(stringLiteral text: String) {
        guard let name = Name(text) else { preconditionFailure("\(text) is not a name") }
        self = name
    }
}
