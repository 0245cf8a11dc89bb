// One envelope and what shows its place: signatures, inclusion, checkpoint, cosignatures.
import { base64url, concat, fromBase64, fromHex, same, sha256, text } from "./bytes.js";
import { contentID, encoding, file, read, shortCode } from "./envelope.js";
import { checkpoint, includes, leafHash, proof, signed } from "./notes.js";
import { fingerprint, verdict } from "./public-key.js";

/** By how many seconds two clocks that are kept right may differ. */
const clockAllowance = 300;

/** Reads an envelope's bytes; one that is not in its one spelling throws. */
export async function opened(bytes) {
  const spelled = text(bytes);
  const envelope = read(spelled);
  if (file(envelope) !== spelled) throw new Error("not the canonical spelling");
  const names = new Set(envelope.signatures.map(signature => signature.keyid));
  if (names.size !== envelope.signatures.length) throw new Error("a key signs twice");
  const { type } = envelope.document;
  if (envelope.payloadType !== `application/vnd.custody.${type}.v1+json`)
    throw new Error("its type is not that of its content");
  return { ...envelope, bytes, content: await contentID(envelope) };
}

export const title = envelope => shortCode(envelope.content);

/** A browser's assertion answers for the content, or the reason why not. */
async function asserted(envelope, assertion) {
  const account = fromBase64(assertion.clientDataJSON);
  const told = fromBase64(assertion.authenticatorData);
  const client = JSON.parse(text(account));
  const challenge = base64url(fromHex(envelope.content));
  const flags = told[32] ?? 0;
  const host = new TextEncoder().encode(new URL(client.origin).hostname);
  if (client.type !== "webauthn.get" || client.challenge !== challenge) return undefined;
  if (client.crossOrigin || client.topOrigin !== undefined) return undefined;
  if (told.length < 37 || !(flags & 1) || !(flags & 4)) return undefined;
  if (!same(told.slice(0, 32), await sha256(host))) return undefined;
  return { message: concat(told, await sha256(account)), origin: client.origin };
}

/** Answers what it came to. */
async function oneSignature(envelope, signature, spki, party, findings) {
  if ((await fingerprint(spki)) !== signature.keyid) {
    findings.bad("keyDiffers", party.person);
    return "false";
  }
  let message = encoding(envelope.payloadType, envelope.payload);
  if (signature.webauthn) {
    const answer = await asserted(envelope, signature.webauthn).catch(() => undefined);
    if (!answer) {
      findings.bad("assertionFalse", party.person);
      return "false";
    }
    findings.open("origin", answer.origin);
    ({ message } = answer);
  }
  const found = await verdict(spki, fromBase64(signature.sig), message);
  findings.judged(found, "signature", party.person, signature.keyid.slice(0, 12));
  return found;
}

/**
 * Every party's signature by the key that `keys` has for it; who brings his own key is heard. The
 * envelope is told which do not hold, for its sheet.
 */
export async function signatures(envelope, keys, findings) {
  const { parties } = envelope.document;
  envelope.flaws = new Map();
  for (const signature of envelope.signatures)
    if (!parties.some(party => party.key === signature.keyid))
      findings.bad("uninvited", signature.keyid.slice(0, 12));
  if (new Set(parties.map(party => party.person)).size !== parties.length)
    findings.bad("personTwice");
  for (const party of parties) {
    const signature = envelope.signatures.find(one => one.keyid === party.key);
    const spki = party.spki ? fromBase64(party.spki) : keys.get(party.key);
    if (!signature) findings.bad("unsigned", party.person);
    else if (!spki) {
      findings.open("keyUnknown", party.person, party.key.slice(0, 12));
      envelope.flaws.set(party.key, "unjudged");
    } else {
      const found = await oneSignature(envelope, signature, spki, party, findings);
      if (found !== "holds") envelope.flaws.set(party.key, found === "false" ? found : "unjudged");
    }
  }
}

/** A checkpoint against the keys believed; answers the cosignatures that hold. */
export async function judged(text, trusted, findings) {
  const point = checkpoint(text);
  const known = [...trusted.logs.filter(key => key.name === point.origin), ...trusted.cosigners];
  const times = new Map();
  let isLogged = false;
  for (const signature of point.signatures) {
    const key = known.find(one => one.name === signature.name && one.id === signature.id);
    if (!key) {
      findings.open("noteKeyUnknown", signature.name, signature.id);
      continue;
    }
    const found = await signed(point.text, signature, key);
    const part = key.type === "log" ? "logSignature" : "cosignature";
    const when = found.time === undefined ? "" : new Date(found.time * 1000).toISOString();
    findings.judged(found.verdict, part, key.name, when);
    if (found.verdict !== "holds") continue;
    if (key.type === "log") isLogged = true;
    else times.set(key.line, found.time);
  }
  if (!isLogged) findings.bad("notLogged", point.origin);
  if (trusted.quorum && !trusted.quorum(new Set(times.keys()))) findings.bad("quorumNotMet");
  return { point, times, isTrusted: isLogged };
}

/** Where the proofs put it: {index, admitted, received, checkpoints}; nothing without a proof. */
export async function place(envelope, proofs, trusted, findings) {
  let found;
  for (const text of proofs) {
    try {
      const told = proof(text);
      if (told.extra?.length !== 9) throw new Error("extra");
      const answer = await judged(told.checkpoint, trusted, findings);
      const leaf = await leafHash(told.extra, envelope.bytes);
      if (!(await includes(leaf, told, answer.point))) {
        findings.bad("notIncluded", told.index, answer.point.size);
        continue;
      }
      findings.good("included", told.index, answer.point.size);
      const received = Number(new DataView(told.extra.slice(1).buffer).getBigUint64(0));
      if (found && (found.index !== told.index || found.received !== received))
        findings.bad("twoPlaces");
      found ??= {
        index: told.index, admitted: told.extra[0] === 1, received,
        origin: answer.point.origin, cosigned: [],
      };
      // Nobody cosigns what is still to come: a time from before it came proves no hour.
      const earliest = Math.trunc(received / 1000) - clockAllowance;
      found.cosigned.push(...[...answer.times.values()].filter(time => time >= earliest));
    } catch (error) {
      findings.bad("proofUnreadable", error.message);
    }
  }
  if (!found) findings.bad("unplaced");
  return found;
}

