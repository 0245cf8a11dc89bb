import ArgumentParser

/// Serves the pages over a ledger; everyone signs in his own browser.
struct ServeCommand: Subcommand {
    static let configuration = CommandConfiguration(
        commandName: "serve", abstract: "开网页服务 / Serve the pages over a ledger",
        discussion: """
            在本机 http://localhost:8080 打开；手机需要 https，见 custody certificate new。服务器上没有任何人的私钥。 / Open \
            http://localhost:8080 on this machine; phones need https, see custody certificate new. Nobody's \
            key is on the server. SIGTERM and Ctrl-C stop it after the answers under way.
            /health 说能不能干活，/metrics 有数字；日志一行一个 JSON，不含姓名和密钥。 / /health says whether it can work, \
            /metrics has figures; the log is a JSON object a line, without names and secrets.
            表格模板有一处与程序对不上，服务器就不启动；见 --forms。 / A template of a form that disagrees with the program \
            stops the server from starting; see --forms.
            例 / Example:
              custody serve --ledger exam.ledger --log-key exam.logkey
              custody serve --ledger exam.ledger --log-key exam.logkey --tls tls --host 0.0.0.0 --port 8443
            """)

    @OptionGroup var writer: WriterOptions
    @OptionGroup var address: AddressOptions
    @Option(help: "演示密钥文件夹，只在本机发放 / A demonstration's keys, for this machine only")
    var demoKeys: String?
    @Option(
        help:
            "公布哪个密钥文件夹（Keys/ 的样子），供人核验 / The folder of public keys to publish, as Keys/ is"
    )
    var published: String?
    @Option(help: "演示：从这个时刻起走钟 / A demonstration: the clock starts at this instant")
    var clock: String?
    @OptionGroup var forms: FormOptions
    @OptionGroup var output: OutputOptions

    func work(_ output: Output) async throws {
        try address.validateReach()
        let papers = try forms.papers(try writer.signer())
        let ledger = try writer.open()
        try await Serving(
            ledger: ledger, address: address, papers: papers,
            shoes: try demoKeys.map { try Shoes.read($0) },
            starts: try clock.map(Times.read),
            published: published ?? DemoFolder.trusted(beside: demoKeys)
        ).run(output)
    }
}
