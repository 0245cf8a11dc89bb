/// Each test centre of a sitting uploads its answers, has them confirmed and wipes its machines
/// (各机考机构, N六(一)3): what one of them has done says nothing of another.
extension SittingRecord {
    /// The test centres that are judged one by one; nil is whoever sits, where the plan names no
    /// more than one.
    var centres: [UnitID?] {
        let named = Set(sittings.compactMap(\.testCentre)).sorted()
        return named.count > 1 ? named : [nil]
    }

    /// What was said of one of them.
    func rows(_ kind: ActKind, of centre: UnitID?) -> [BatchFactRow] {
        guard let centre else { return rows(kind) }
        return rows(kind).filter { testCentre(of: $0.content) == centre }
    }

    /// Of which test centre a statement speaks; nil where it names none.
    func testCentre(of content: ContentID) -> UnitID? {
        switch history.statement(content)?.act {
        case .closing(.upload(let upload)): upload.testCentre
        case .closing(.uploadConfirmation(let answer)): testCentre(of: answer.upload)
        case .closing(.wipe(let wipe)): wipe.testCentre
        case .exam(.discImport(let disc)): disc.testCentre
        case .some, nil: nil
        }
    }

    /// A sitting's due is as good as its worst test centre's.
    func worst(_ due: (UnitID?) -> Due?) -> Due? {
        centres.compactMap(due).max { $0.verdict < $1.verdict }
    }
}
