import Custody
import Intake

/// A handover in which the receiver reads before he is shown anything.
extension Stage {
    /// The givers show hashes, the receivers read and look at what is drawn, then the hashes are
    /// opened.
    func handBlind(
        _ bare: Release, by givers: [(String, Role)], unit: String,
        receivers: [(String, Role)]
    ) async throws {
        guard let nonce = Nonce(BlindReading.random()) else {
            preconditionFailure("32 bytes are 64 hex digits")
        }
        let written = try bare.lines.map { line -> RevealedLine in
            guard let salt = Salt(BlindReading.random()) else {
                preconditionFailure("32 bytes are 64 hex digits")
            }
            let seals = try room.container(line.container)?.seals ?? []
            return RevealedLine(container: line.container, salt: salt, seals: seals, count: 1)
        }
        let hidden = written.map { line in
            ReleaseLine(
                container: line.container, seals: [], count: 0,
                commitment: line.commitment(.sha256))
        }
        let release = Release(
            consignment: bare.consignment, leg: bare.leg, lines: hidden, to: bare.to,
            addressees: bare.addressees, order: bare.order, vehicle: bare.vehicle,
            challenge: nonce.hash(.sha256))
        let given = try narrator.need(try await acted(.journey(.release(release)), givers))
        let drawn = FaceDraw(
            given.hex, nonce, among: hidden.map(\.container),
            percent: plan.blind?.boxPercent ?? BlindPolicy.usualPercent, .sha256)
        tellDraw(hidden, drawn)
        let accepted = try await read(written, given, drawn, nonce, unit, receivers)
        try narrator.need(
            try await acted(
                .journey(.reveal(Reveal(of: given, acceptance: accepted, lines: written))),
                givers))
        narrator.tell(
            now, "签完才公开：交方写的和收方读的逐箱一致。先读后看，谁也抄不了谁。",
            "Only now are the hashes opened: what was written and what was read agree, box by box.")
    }

    private func tellDraw(_ hidden: [ReleaseLine], _ drawn: FaceDraw) {
        narrator.tell(
            now,
            "盲检：交接单上没有封条号，只有摘要（\(hidden.map { String($0.commitment?.hex.prefix(8) ?? "") }.joined(separator: "、"))……）。"
                + "收方自己读、自己数。",
            "A blind check: the slip shows no seal numbers, only hashes. The receivers read and count "
                + "for themselves.")
        let chinese = drawn.faces.map { "\($0.container) 的\($0.face.wording.chinese)" }
        let english = drawn.faces.map { "the \($0.face.wording.english) of \($0.container)" }
        narrator.tell(
            now, "交接单的摘要和收方的随机数一起抽签，谁也不能预先知道：要看 \(chinese.joined(separator: "、"))。",
            "Slip and receivers' nonce together draw what nobody could know before: look at "
                + english.joined(separator: ", ") + ".")
    }

    private func read(
        _ written: [RevealedLine], _ given: ContentID, _ drawn: FaceDraw, _ nonce: Nonce,
        _ unit: String, _ receivers: [(String, Role)]
    ) async throws -> ContentID {
        let lines = written.map { line in
            AcceptanceLine(
                container: line.container, seals: line.seals, count: line.count,
                condition: .sound, verdict: .accepted)
        }
        let faces = drawn.faces.map {
            FaceReading(container: $0.container, face: $0.face, condition: .sound)
        }
        let acceptance = Acceptance(
            release: given, unit: named(unit), hands: .unit, lines: lines,
            check: FaceCheck(nonce: nonce, faces: faces))
        return try narrator.need(try await acted(.journey(.accept(acceptance)), receivers))
    }
}
