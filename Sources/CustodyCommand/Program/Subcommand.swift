import ArgumentParser

/// A subcommand that ends in an answer, or in a complaint with an exit code.
protocol Subcommand: AsyncParsableCommand {
    var output: OutputOptions { get }
    func work(_ output: Output) async throws
}

extension Subcommand {
    func run() async throws {
        let output = Output(output)
        try await output.run { try await work(output) }
    }
}
