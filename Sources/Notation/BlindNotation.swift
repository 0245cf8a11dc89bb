import Custody

/// The wire layouts of readings that are taken before the expected ones are shown.
extension Face: Coded {}

extension CommittedLine: LaidOut {
    static let layout = Layout(
        CommittedLine.init(container:commitment:),
        Field("container", \.container),
        Field("commitment", \.commitment))
}

extension Reveal: LaidOut {
    static let layout = Layout(
        Reveal.init(of:acceptance:lines:),
        Field("of", \.of),
        Field("acceptance", optional: \.acceptance),
        Field("lines", \.lines))
}

extension RevealedLine: LaidOut {
    static let layout = Layout(
        RevealedLine.init(container:salt:seals:count:),
        Field("container", \.container),
        Field("salt", \.salt),
        Field("seals", \.seals),
        Field("count", \.count))
}

extension FaceCheck: LaidOut {
    static let layout = Layout(
        FaceCheck.init(nonce:faces:),
        Field("nonce", \.nonce),
        Field("faces", \.faces))
}

extension FaceReading: LaidOut {
    static let layout = Layout(
        FaceReading.init(container:face:condition:),
        Field("container", \.container),
        Field("face", \.face),
        Field("condition", \.condition))
}
