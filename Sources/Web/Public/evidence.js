// Bundles, duty records, envelopes, acknowledgements and proofs, each judged by the keys believed.
import { base64, fromBase64, hex, sha256, utf8 } from "./bytes.js";
import { parse, render } from "./canonical.js";
import { judged, opened, place, signatures, title } from "./exhibits.js";
import { Findings } from "./findings.js";
import { Standing } from "./standing.js";
import { word } from "./words.js";

const never = ["truth", "rules", "sequel", "revocations", "offices"];

/** The name of an exhibit: what it is, and its short code. */
const named = envelope => `${word("acts", envelope.document.type)} ${title(envelope)}`;

/** Reads an exhibit of a bundle; nothing when it cannot be read, which is said. */
async function exhibit(item, number, findings) {
  try {
    const envelope = await opened(fromBase64(item.envelope));
    findings.part = named(envelope);
    return { envelope, item, findings };
  } catch (error) {
    findings.part = word("check", "exhibit").replace("%", number);
    findings.bad("unreadable", error.message);
    return undefined;
  }
}

/** Enrolments in the ledger's order; each is judged by the keys that those before it brought. */
async function standing(exhibits, trusted, all) {
  const chain = new Standing(trusted);
  for (const one of exhibits) one.place = await place(one.envelope, one.item.proofs, trusted, one.findings);
  const placed = exhibits.filter(one => one.place)
    .sort((one, other) => one.place.index - other.place.index);
  for (const one of placed) {
    await signatures(one.envelope, chain.keys, one.findings);
    if (!one.place.admitted) one.findings.bad("refusedEntry");
    else chain.take(one.envelope, one.place, one.findings);
  }
  if (!chain.genesis) all.bad("genesisMissing");
  return chain;
}

/** Checkpoints that are shown beside the proofs: what a signer had seen lies under one of them. */
async function extras(item, trusted, findings) {
  const members = Object.keys(item).sort().join(" ");
  if (members !== "checkpoints envelope proofs") return findings.bad("checkpointUnreadable", members);
  for (const text of item.checkpoints) {
    try {
      await judged(text, trusted, findings);
    } catch (error) {
      findings.bad("checkpointUnreadable", error.message);
    }
  }
}

/** The statement that it is all about; a founding one was judged on its way into the chain. */
async function statement(one, chain, trusted) {
  if (!one.place) {
    one.place = await place(one.envelope, one.item.proofs, trusted, one.findings);
    await signatures(one.envelope, chain.keys, one.findings);
  }
  chain.speaks(one.envelope, one.place, one.findings);
  for (const code of never) one.findings.unknowns.add(code);
  if (!one.place?.cosigned.length) one.findings.unknowns.add("notAfter");
  if (one.envelope.document.seen.length === 0) one.findings.unknowns.add("notBefore");
}

async function disclosures(disclosed, chain, findings) {
  for (const one of disclosed) {
    const commitment = hex(await sha256(utf8(render(one))));
    const known = chain.people.get(one.person);
    if (known?.person.commitment === commitment)
      findings.good("disclosure", one.person, Object.values(one.details).join(" "));
    else findings.bad("disclosureFalse", one.person);
  }
}

const result = (code, parts, envelopes = []) => ({ code, parts, envelopes });

/** Reads a list of exhibits; what cannot be read is counted and named. */
async function exhibits(items, trusted, all) {
  const read = [];
  for (const [number, item] of items.entries()) {
    const findings = new Findings();
    const one = await exhibit(item, number + 1, findings);
    await extras(item, trusted, one ? findings : all);
    if (one) read.push(one);
    else all.lines.push(...findings.lines);
  }
  return read;
}

async function bundle(value, trusted) {
  const all = new Findings(word("check", "whole"));
  const enrolments = await exhibits(value.enrolments, trusted, all);
  const [own] = await exhibits([value.statement], trusted, all);
  const isFounding = own && ["genesis", "enrol"].includes(own.envelope.document.type);
  const chain = await standing([...enrolments, ...(isFounding ? [own] : [])], trusted, all);
  if (own) await statement(own, chain, trusted);
  await disclosures(value.disclosed, chain, all);
  const shown = own ? [own, ...enrolments] : enrolments;
  return result("bundle", [all, ...shown.map(one => one.findings)], own ? [own.envelope] : []);
}

async function duty(value, trusted) {
  const all = new Findings(word("check", "whole"));
  const enrolments = await exhibits(value.enrolments, trusted, all);
  const statements = await exhibits(value.statements, trusted, all);
  const chain = await standing(enrolments, trusted, all);
  for (const one of statements) {
    await statement(one, chain, trusted);
    if (!one.envelope.document.parties.some(party => party.person === value.person))
      one.findings.bad("strange", value.person);
  }
  for (const row of value.answered) answered(row, statements, all);
  return result("duty", [all, ...[...statements, ...enrolments].map(one => one.findings)]);
}

/** A duty with a limit, held against the proofs in the same file. */
function answered({ statement: content, duty: words, limit }, statements, all) {
  const own = statements.find(one => one.envelope.content === content);
  const first = Math.min(...(own?.place?.cosigned ?? []));
  const until = limit.slice(0, 16).replace("T", " ");
  if (!own) all.bad("dutyForeign", words);
  else if (own.envelope.document.at > limit) all.open("dutyLate", words, until);
  else if (first * 1000 <= Date.parse(limit)) all.good("dutyMet", words, until);
  else all.open("dutyUnproven", words, until);
}

/** An acknowledgement proves that the ledger promised a place, not that it keeps it. */
async function acknowledgement(value, trusted, envelopes) {
  const all = new Findings(word("check", "acknowledgement"));
  const answer = await judged(value.checkpoint, trusted, all);
  if (value.index >= answer.point.size) all.bad("beyondCheckpoint", value.index);
  else all.open("promised", value.index, answer.point.size);
  const own = envelopes.find(one => one.content === value.content);
  if (own) all.good("acknowledges", title(own));
  else all.open("acknowledgesUnknown", value.content.slice(0, 10));
  all.open(value.admitted ? "saidAdmitted" : "saidRefused");
  return result("acknowledgement", [all]);
}

async function envelopeAlone(bytes, trusted) {
  const envelope = await opened(bytes);
  const own = new Findings(named(envelope));
  await signatures(envelope, trusted.keys, own);
  for (const code of [...never, "place", "people"]) own.unknowns.add(code);
  return result("envelope", [own], [envelope]);
}

async function proofAlone(text, trusted, envelopes) {
  const all = new Findings(word("check", "proof"));
  let last = new Findings();
  for (const one of envelopes) {
    last = new Findings(word("check", "proof"));
    const found = await place(one, [text], trusted, last);
    if (found) return result("proof", [last]);
  }
  if (envelopes.length === 0) all.open("proofWithoutEnvelope");
  return result("proof", [envelopes.length === 0 ? all : last]);
}

const shapes = {
  "disclosed,enrolments,format,statement": bundle,
  "answered,enrolments,format,person,statements": duty,
};

/** Judges one file by whatever it is; throws where it is nothing that we know. */
export async function judge(bytes, text, trusted, envelopes) {
  if (text.startsWith("c2sp.org/tlog-proof@v1\n")) return proofAlone(text, trusted, envelopes);
  if (text.includes("\n\n— ")) {
    const all = new Findings(word("check", "checkpoint"));
    const { point } = await judged(text, trusted, all);
    all.open("checkpointSays", point.size, base64(point.root));
    return result("checkpoint", [all]);
  }
  if (/^[0-9a-f]{64}\s*$/.test(text)) {
    const all = new Findings(word("check", "code"));
    const own = envelopes.find(one => one.content === text.trim());
    if (own) all.good("codeIs", named(own));
    else all.open("codeOfNothing", text.slice(0, 10));
    return result("code", [all]);
  }
  const value = parse(text);
  const shape = shapes[Object.keys(value).join()];
  if (shape) {
    const format = shape === bundle ? "custody-bundle/v1" : "custody-duty/v1";
    if (value.format !== format) throw new Error(`format ${value.format}`);
    return shape(value, trusted);
  }
  if (value.format === "custody-acknowledgement/v1")
    return acknowledgement(value, trusted, envelopes);
  return envelopeAlone(bytes, trusted);
}

/** The envelopes among the files, so that proofs and acknowledgements find theirs. */
export async function envelopesAmong(files) {
  const found = [];
  for (const { bytes } of files)
    try {
      found.push(await opened(bytes));
    } catch {
      // Not an envelope.
    }
  return found;
}
