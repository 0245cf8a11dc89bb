import ArgumentParser
import Attestation
import Custody
import Signing
import Spelling

struct PeopleEnrol: ActCommand {
    static let kind = ActKind.enrol
    static let configuration = CommandConfiguration(
        commandName: "enrol", abstract: "登记一个人和他的密钥 / Enrol a person and his key",
        discussion: """
            本人、本单位注册员和上一级注册员共同签名。 / Signed by himself, his unit's registrar and the tier above.
            例 / Example:
              custody people enrol chu --unit r15 --role officer --role receiver --details chu.json \\
                --by officer:chu:chu.key --party registrar:feng:feng.key.pub \\
                --party registrar:zhao:zhao.key.pub
            """)

    @Argument(help: "人员编号 / The person") var person: String
    @Option(help: "单位 / The unit") var unit: String
    @Option(help: "身份，可多次 / A role") var role: [Role]
    @Option(help: "资料文件（people commit 所写）或承诺值 / The file of details, or its commitment")
    var details: String
    @Option(help: "原因 / Why") var reason: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    /// The statement itself brings his key in.
    var heading: HeaderOptions {
        var heading = header
        heading.introduce.append(person)
        return heading
    }

    func act(_ here: Surroundings) throws -> ActFields {
        let row: ActFields = [
            "id": person, "unit": unit, "roles": role.map(\.rawValue),
            "commitment": try DisclosureFile.commitment(details),
        ]
        return ["person": row.json, "reason": reason]
    }
}

struct PeopleRevoke: ActCommand {
    static let kind = ActKind.revoke
    static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "吊销一个人的密钥 / Revoke a person's key",
        discussion: """
            例 / Example:
              custody people revoke chu --key chu.key.pub --reason 手机遗失 --by registrar:feng:feng.key
            """)

    @Argument(help: "人员编号 / The person") var person: String
    @Option(help: "密钥：指纹或公钥文件 / The key: fingerprint or public key file") var key: String
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        let spec = try PartySpec("officer:\(person):\(key)")
        return [
            "person": person, "key": try spec.party(introduces: false).key.hex,
            "reason": reason,
        ]
    }
}

extension DisclosureFile {
    /// The commitment of a file of details, or the 64 hex digits themselves.
    static func commitment(_ text: String) throws -> String {
        if Commitment(text) != nil { return text }
        return try read(text).commitment.hex
    }
}

extension Role: ExpressibleByArgument {}
