/// A policy while its lines are read one after the other; names are opaque bytes.
struct PolicyDraft {
    private(set) var logs: [TrustPolicy.Party] = []
    private(set) var witnesses: [TrustPolicy.Party] = []
    private(set) var quorum: TrustPolicy.Quorum?
    private var defined: [[UInt8]: TrustPolicy.Quorum] = [:]
    private var members: Set<[UInt8]> = []

    /// Takes the words of one line, of which there is at least one.
    mutating func take(_ words: [[UInt8]]) throws(PolicyFault) {
        switch String(decoding: words[0], as: UTF8.self) {
        case "log":
            guard (2...3).contains(words.count) else { throw .wrongWordCount }
            logs.append(try party(words[1...], kind: .log, among: logs))
        case "witness":
            guard (3...4).contains(words.count) else { throw .wrongWordCount }
            let witness = try party(words[2...], kind: .cosigner, among: witnesses)
            try define(words[1], as: .witness(witness.key))
            witnesses.append(witness)
        case "group":
            guard words.count >= 4 else { throw .wrongWordCount }
            try takeGroup(name: words[1], threshold: words[2], words[3...])
        case "quorum":
            guard words.count == 2 else { throw .wrongWordCount }
            guard quorum == nil else { throw .secondQuorum }
            if words[1] == PolicyDraft.none {
                quorum = TrustPolicy.Quorum.none
            } else {
                guard let named = defined[words[1]] else { throw .undefinedName }
                quorum = named
            }
        default: throw .unknownKeyword
        }
    }

    private func party(
        _ words: ArraySlice<[UInt8]>, kind: NoteKey.Kind, among others: [TrustPolicy.Party]
    ) throws(PolicyFault) -> TrustPolicy.Party {
        let texts = words.map { String(decoding: $0, as: UTF8.self) }
        let key: NoteKey
        do throws(NoteError) { key = try NoteKey(texts[0]) } catch { throw .key(error) }
        guard key.kind == kind else { throw .wrongKeyType }
        guard !others.contains(where: { $0.key.publicKey == key.publicKey }) else {
            throw .duplicateKey
        }
        return TrustPolicy.Party(key: key, address: texts.count > 1 ? texts[1] : nil)
    }

    private mutating func takeGroup(
        name: [UInt8], threshold: [UInt8], _ names: ArraySlice<[UInt8]>
    ) throws(PolicyFault) {
        var quorums: [TrustPolicy.Quorum] = []
        for member in names {
            guard member != PolicyDraft.none else { throw .reservedName }
            guard let quorum = defined[member] else { throw .undefinedName }
            guard members.insert(member).inserted else { throw .alreadyMember }
            quorums.append(quorum)
        }
        let count =
            switch String(decoding: threshold, as: UTF8.self) {
            case "all": names.count
            case "any": 1
            case let number: Numeral.parse(number) ?? 0
            }
        guard (1...names.count).contains(count) else { throw .badThreshold }
        try define(name, as: .group(threshold: count, members: quorums))
    }

    private mutating func define(
        _ name: [UInt8], as quorum: TrustPolicy.Quorum
    ) throws(PolicyFault) {
        guard name != PolicyDraft.none else { throw .reservedName }
        guard defined[name] == nil else { throw .duplicateName }
        defined[name] = quorum
    }

    private static let none = Array("none".utf8)
}
