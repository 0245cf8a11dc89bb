import Custody

/// A generated season in its vaults: keys, rounds, inspections, reviews.
extension GeneratedSeason {
    /// The keys of a unit's vault, then what its plan wants every week and every four weeks.
    func oversee(_ unit: UnitID) {
        let vault = PlaceID(stringLiteral: "\(unit)-vault")
        on(exactly: moment(4, 2, 9)) { [self] at in
            for (lock, number) in [(VaultLock.one, 1), (.two, 2)] {
                let holder = Cast.person(unit, .custodian, number).id
                let transfer = KeyHandover(vault: vault, lock: lock, to: holder)
                say(.vault(.key(transfer)), by: "\(holder)/custodian", at: at)
            }
        }
        on(exactly: moment(4, 2, 10)) { [self] at in
            let opening = VaultOpening(
                vault: vault, keyHolders: Cast.crew("\(unit)-custodian"), reason: "启用")
            say(.vault(.opening(opening)), by: "\(unit)-custodian", at: at)
        }
        for day in stride(from: 0, to: 58, by: 7) {
            on(exactly: moment(4, 2, 11) + .days(day)) { [self] at in
                let round = Round(vault: vault, finding: "正常", sound: true)
                say(.vault(.round(round)), by: guards(of: unit, at), at: at)
            }
        }
        for day in stride(from: 0, to: 58, by: 20) {
            on(exactly: moment(4, 2, 12) + .days(day)) { [self] at in
                let inspection = JointInspection(
                    vault: vault, bodies: ["公安"], finding: "正常", sound: true)
                say(.vault(.inspection(inspection)), by: "\(unit)-head-1", at: at)
                let review = FootageReview(
                    vault: vault, from: at - .days(20), through: at, finding: "正常", sound: true)
                say(.vault(.review(review)), by: "\(unit)-head-1", at: at)
            }
        }
    }

    /// Who has the watch by the shifts of the season.
    private func guards(of unit: UnitID, _ at: Instant) -> String {
        let changes = (0..<shape.shifts).filter { moment(4, 7, 20) + .hours(12 * $0) < at }.count
        let isRegion = shape.regions.contains(unit)
        let pair = isRegion && changes % 2 == 1 ? [3, 4] : [1, 2]
        return pair.map { "\(Cast.person(unit, .custodian, $0).id)/custodian" }
            .joined(separator: ",")
    }
}
