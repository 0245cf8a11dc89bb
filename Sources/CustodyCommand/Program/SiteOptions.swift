import ArgumentParser
import Attestation

/// Whose pages may have asked a security key or passkey for a signature.
///
/// Nothing in an envelope can vouch for the page that its signer saw: who judges says whom he
/// believes, as with keys.
struct SiteOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "信任的网址：安全密钥在它的网页上签的才算，可多次 / An origin whose pages may ask security keys to sign",
            valueName: "https://host"))
    var site: [String] = []

    func sites() throws -> [RelyingParty] { try site.map { try Self.site($0, in: nil) } }

    /// The lines of `sites.txt` in a folder of trusted keys.
    static func sites(in files: [String: String], _ folder: String) throws -> [RelyingParty] {
        try (files["sites.txt"] ?? "").split(whereSeparator: \.isNewline)
            .filter { !$0.hasPrefix("#") }
            .map { try site(String($0), in: "\(folder)/sites.txt") }
    }

    private static func site(_ text: String, in file: String?) throws -> RelyingParty {
        guard let site = RelyingParty(origin: text) else {
            let place = file.map { "\($0)：" } ?? ""
            throw Complaint(
                .unreadable, "\(place)“\(text)”不是网址：写作 https://主机 或 https://主机:端口。",
                "\(file.map { "\($0): " } ?? "")‘\(text)’ is no origin: https://host or https://host:port."
            )
        }
        return site
    }
}
