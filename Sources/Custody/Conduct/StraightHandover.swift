/// Goods that one unit's place gave straight into another's: no crew took them over between.
///
/// Whoever brings or fetches them signs one of the two halves as a carrier.
struct StraightHandover {
    let leg: Leg
    /// Those who signed either half and may carry goods on the leg.
    let carriers: [Party]
}

extension Submission {
    /// What an acceptance took in that had been in another unit's place until then; the confidential
    /// post signs nothing.
    var straight: StraightHandover? {
        guard let acceptance, acceptance.hands == .unit, let given = named(acceptance.release),
            let departure = Departure(given.act), departure.kind != .posted,
            acceptance.lines.contains(where: { cameStraight($0, acceptance) }),
            let leg = leg(of: departure)
        else { return nil }
        let parties = given.parties + statement.parties
        return StraightHandover(leg: leg, carriers: parties.filter { mayCarry($0, on: leg) })
    }

    private func cameStraight(_ line: AcceptanceLine, _ acceptance: Acceptance) -> Bool {
        guard line.verdict != .refused, line.condition != .missing,
            let row = cited(line.container), row.release == acceptance.release
        else { return false }
        switch row.custodian {
        case .unit(let unit): return unit != acceptance.unit
        case .crew: return false
        }
    }

    /// Whether somebody signs as one who may carry goods on a leg.
    func mayCarry(_ party: Party, on leg: Leg) -> Bool {
        leg.carriers.contains { carrier in
            guard carrier.roles.contains(party.role) else { return false }
            switch carrier {
            case .collection: return tier(of: party) == .centre
            case .escort, .post, .patrol, .dedicated: return true
            }
        }
    }
}
