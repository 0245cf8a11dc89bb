// Who is who, from the genesis that trusted registrars signed down to each enrolled key: the same
// steps as `custody verify` takes.
import { fromBase64 } from "./bytes.js";

export class Standing {
  people = new Map();
  keys = new Map();
  genesis = undefined;

  constructor(trusted) {
    this.trusted = trusted;
  }

  /** Takes the next founding statement in the ledger's order; its signatures were judged. */
  take(envelope, place, findings) {
    const { type, act } = envelope.document;
    if (type === "genesis") this.found(envelope, place, findings);
    else if (type === "enrol") this.enrol(envelope, act.person, place, findings);
    else if (type === "revoke") this.revoke(envelope, act, place, findings);
    else findings.bad("noEnrolment");
  }

  found(envelope, place, findings) {
    const { act, parties, ledger } = envelope.document;
    if (this.genesis) return findings.bad("secondGenesis");
    const signed = parties.filter(party =>
      this.trusted.registrars.has(party.key)
        && act.registrars.some(person => person.id === party.person)).length;
    const needed = Math.max(act.quorum, Math.min(2, this.trusted.registrars.size));
    if (signed < needed) return findings.bad("genesisQuorum", signed, needed);
    const log = this.trusted.logs.find(
      key => key.line === act.checkpointKey && key.name === ledger);
    if (!log) return findings.bad("genesisOtherKey");
    findings.good("genesis", signed, needed);
    this.genesis = envelope.document;
    for (const person of act.registrars) this.people.set(person.id, fresh(person));
    this.admit(envelope, place);
  }

  enrol(envelope, person, place, findings) {
    if (!this.isCountersigned(envelope, person.id, 2, findings)) return;
    const known = this.people.get(person.id) ?? fresh(person);
    known.person = person;
    this.people.set(person.id, known);
    this.admit(envelope, place);
  }

  revoke(envelope, { person, key }, place, findings) {
    if (this.isCountersigned(envelope, person, 1, findings))
      this.people.get(person)?.revoked.set(key, place.index);
  }

  /** By registrars other than himself: so many, or all there are. */
  isCountersigned(envelope, person, most, findings) {
    const others = [...this.people.values()]
      .filter(one => one.person.roles.includes("registrar") && one.person.id !== person);
    const signed = others.filter(one => envelope.document.parties.some(party =>
      party.person === one.person.id && party.role === "registrar"
        && one.keys.has(party.key) && !one.revoked.has(party.key))).length;
    const needed = Math.max(1, Math.min(most, others.length));
    if (signed < needed) findings.bad("countersigned", signed, needed);
    else findings.good("enrolment", person, signed);
    return signed >= needed;
  }

  admit(envelope, place) {
    for (const party of envelope.document.parties) {
      const known = this.people.get(party.person);
      if (!party.spki || !known) continue;
      known.keys.set(party.key, place.index);
      this.keys.set(party.key, fromBase64(party.spki));
    }
  }

  /** Whether each party of a statement may speak there. */
  speaks(envelope, place, findings) {
    const { parties, ledger, exam } = envelope.document;
    if (this.genesis && this.genesis.ledger !== ledger) findings.bad("otherLedger", ledger);
    if (this.genesis && this.genesis.exam !== exam) findings.bad("otherExam", exam);
    for (const { person, key, role } of parties) {
      const known = this.people.get(person);
      const since = known?.keys.get(key);
      if (since === undefined) {
        findings.bad("notEnrolled", person);
        continue;
      }
      if (!known.person.roles.includes(role)) findings.bad("roleNotEnrolled", person, role);
      else if (place && since > place.index) findings.bad("enrolledLater", person);
      else if (place && known.revoked.get(key) < place.index) findings.bad("revoked", person);
      else findings.good("enrolled", person, known.person.unit, since);
    }
  }
}

const fresh = person => ({ person, keys: new Map(), revoked: new Map() });
