import ArgumentParser
import Custody
import Reports

/// How the program ends, for scripts; the numbers are documented in `custody --help`.
enum Ending: Int32, Sendable {
    /// The answer is a refusal by a rule.
    case refused = 2
    /// An audit or a verification found something that does not hold.
    case doesNotHold = 3
    /// The input cannot be read, or names what is not there.
    case unreadable = 4
    /// The ledger cannot be written now: held by another writer, full, read-only.
    case unavailable = 5

    /// On what a complaint that ends so stands.
    var basis: Wording {
        switch self {
        case .refused:
            Wording("规则拒绝；已有的文件没有改动。", "refused by a rule; no file was changed.")
        case .doesNotHold:
            Wording("签名与散列，逐字节核对。", "signatures and hashes, byte by byte.")
        case .unreadable:
            Wording(
                "读不明白的输入不猜，也不做一半。",
                "input that does not read is not guessed at, and nothing is half done.")
        case .unavailable:
            Wording(
                "已有的文件从不覆盖，一本台账同时只有一个写入者。",
                "nothing existing is overwritten, and a ledger has one writer at a time.")
        }
    }

    var exitCode: ExitCode { ExitCode(rawValue) }
}

/// What went wrong, in words for the person who typed the command.
struct Complaint: Error, Sendable {
    let ending: Ending
    let wording: Wording
    /// On what it stands.
    let basis: Wording
    /// Nil where the command's help is the way out.
    let wayOut: Wording?

    /// - Parameters:
    ///   - ending: how the program ends.
    ///   - chinese: what went wrong.
    ///   - english: the same.
    ///   - basis: where it stands on something of its own.
    ///   - wayOut: where it has one of its own.
    init(
        _ ending: Ending, _ chinese: String, _ english: String, basis: Wording? = nil,
        wayOut: Wording? = nil
    ) {
        self.ending = ending
        wording = Wording(chinese, english)
        self.basis = basis ?? ending.basis
        self.wayOut = wayOut
    }
    /// As it is told; the command's help is the way out where it has none of its own.
    var objection: Objection {
        Objection(wording, basis: basis, wayOut: wayOut ?? HelpText.wayOut)
    }
}
