/// What someone read and saw of containers, in whichever statement he wrote it down.
extension Act {
    var readings: [SealReading] {
        if case .journey(.accept(let acceptance)) = self {
            return acceptance.lines.map {
                SealReading(container: $0.container, seals: $0.seals, condition: $0.condition)
            }
        }
        if case .exam(.packetOpening(let opening)) = self {
            return [
                SealReading(
                    container: opening.container, seals: opening.seals,
                    condition: opening.condition)
            ]
        }
        if case .journey(.sealCheck(let check)) = self { return check.lines }
        if case .vault(.shiftHandover(let shift)) = self { return shift.count }
        return []
    }

    /// The faces that were looked at besides.
    var faces: [FaceReading] {
        if case .journey(.accept(let acceptance)) = self { return acceptance.check?.faces ?? [] }
        if case .vault(.shiftHandover(let shift)) = self { return shift.check?.faces ?? [] }
        return []
    }

    /// What was counted against what was expected.
    var counts: [CountLine] {
        if case .exam(.roomCollection(let collection)) = self { return collection.counts }
        if case .closing(.count(let count)) = self { return count.lines }
        if case .closing(.centreVerification(let verification)) = self {
            return verification.lines
        }
        return []
    }
}
