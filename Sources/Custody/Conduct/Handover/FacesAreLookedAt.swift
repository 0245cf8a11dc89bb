/// Whoever takes goods blind looks at the faces that release and nonce draw, and says so.
///
/// A nonce other than the one whose hash the release carries draws nothing: its owner may have
/// chosen it after he knew the release.
struct FacesAreLookedAt: ConductRule {
    static let code = DeviationCode.facesAreLookedAt
    static let basis = Basis.house("抽查箱面 / faces that are looked at")

    func findings(_ submission: Submission) -> [Deviation] {
        guard let task = FaceTask(submission) else { return [] }
        guard let check = task.check, task.admits(check.nonce, submission.hashing) else {
            return [Deviation(Self.code, [task.subject])]
        }
        let looked = Set(check.faces.map { DrawnFace(container: $0.container, face: $0.face) })
        return task.draw(check.nonce, submission).faces.filter { !looked.contains($0) }
            .map { deviation(.container($0.container), .face($0.face)) }
    }
}

/// What an acceptance or an oncoming shift has to look at besides the seals.
private struct FaceTask {
    let check: FaceCheck?
    let subject: Subject
    private let seed: String
    private let containers: [ContainerID]
    private let challenge: NonceHash?

    /// Nil where nothing was given blind.
    init?(_ submission: Submission) {
        if let acceptance = submission.acceptance,
            case .journey(.release(let release))? = submission.named(acceptance.release)?.act
        {
            guard release.lines.contains(where: \.isBlind) else { return nil }
            (check, challenge) = (acceptance.check, release.challenge)
            subject = .statement(acceptance.release)
            seed = acceptance.release.hex
            containers = release.lines.map(\.container)
        } else if case .vault(.shiftHandover(let shift)) = submission.act {
            guard let lines = shift.commitments, !lines.isEmpty else { return nil }
            (check, challenge) = (shift.check, nil)
            subject = .place(shift.vault)
            seed = shift.faceSeed
            containers = lines.map(\.container)
        } else {
            return nil
        }
    }

    func admits(_ nonce: Nonce, _ hashing: Hashing) -> Bool {
        challenge.map { $0 == nonce.hash(hashing) } ?? true
    }

    func draw(_ nonce: Nonce, _ submission: Submission) -> FaceDraw {
        FaceDraw(
            seed, nonce, among: containers,
            percent: submission.plan?.blind?.boxPercent ?? BlindPolicy.usualPercent,
            submission.hashing)
    }
}

extension ShiftHandover {
    /// What the outgoing shift fixed before the nonce: its commitments in the order given.
    package var faceSeed: String {
        (commitments ?? []).map(\.commitment.hex).joined(separator: " ")
    }
}
