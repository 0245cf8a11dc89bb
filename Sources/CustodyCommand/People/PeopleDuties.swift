import ArgumentParser
import Custody
import Spelling

struct PeopleDesignate: ActCommand {
    static let kind = ActKind.designate
    static let configuration = CommandConfiguration(
        commandName: "designate", abstract: "指定一个人办理某事 / Designate a person for a duty",
        discussion: """
            例 / Example:
              custody people designate chu --unit r15 --duty collection --since 2021-04-12 \\
                --by head:chen:chen.key
            """)

    @Argument(help: "人员编号 / The person") var person: String
    @Option(help: "单位 / The unit") var unit: String
    @Option(
        help: """
            receiving 接收；collection 中心回收；download 下载；escort 押运；vault-key 钥匙；\
            destruction 销毁 / The duty
            """)
    var duty: Duty
    @Option(help: "何时起；缺省为现在 / Since when; now by default") var since: String?
    @Option(help: "何时止 / Until when") var until: String?
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "person": person, "unit": unit, "duty": duty.rawValue,
            "since": try header.time(since), "until": try until.map(Times.read),
        ]
    }
}

struct PeopleDelegate: ActCommand {
    static let kind = ActKind.delegate
    static let configuration = CommandConfiguration(
        commandName: "delegate", abstract: "委托他人在一段时间代办 / Someone stands in, for some hours",
        discussion: """
            例 / Example:
              custody people delegate chu wei --duty collection --since 2021-04-21T08:00 \\
                --until 2021-04-21T20:00 --reason 出差 --by officer:chu:chu.key --by officer:wei:wei.key
            """)

    @Argument(help: "委托人 / Who delegates") var from: String
    @Argument(help: "代办人 / Who stands in") var to: String
    @Option(help: "何事 / The duty") var duty: Duty
    @Option(help: "何时起 / Since when") var since: String
    @Option(help: "何时止 / Until when") var until: String
    @Option(help: "原因 / Why") var reason: String
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "from": from, "to": to, "duty": duty.rawValue, "since": try Times.read(since),
            "until": try Times.read(until), "reason": reason,
        ]
    }
}

struct PeopleTrain: ActCommand {
    static let kind = ActKind.training
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "登记培训（四(二)、九）/ Record a training",
        discussion: """
            例 / Example:
              custody people train chu wei jiang --topic 保密教育 --on 2021-03-20 --evidence 签到表.pdf \\
                --by head:chen:chen.key
            """)

    @Argument(help: "受训人员 / Who was trained") var people: [String]
    @Option(help: "内容 / The topic") var topic: String
    @Option(help: "日期 / The day") var on: String
    @Option(help: "证据文件，可多次 / Evidence") var evidence: [String] = []
    @OptionGroup var header: HeaderOptions
    @OptionGroup var output: OutputOptions

    func act(_ here: Surroundings) throws -> ActFields {
        [
            "people": people, "topic": topic, "on": on,
            "evidence": try evidence.map(Mention.attachment),
        ]
    }
}

extension Duty: ExpressibleByArgument {}
