// Checks a file in this browser alone: every signature against the key given, nothing sent.
import { base64, concat, fromBase64, hex, sha256 } from "./bytes.js";
import { find, make, show } from "./elements.js";
import { contentID, encoding, read, shortCode } from "./envelope.js";
import { sheet } from "./sheet.js";
import { say } from "./words.js";

const spki = pem => fromBase64(pem.replace(/-----[^-]+-----/g, "").replace(/\s+/g, ""));

/** DER ECDSA signatures as the r‖s that WebCrypto reads. */
function raw(der) {
  const whole = at => {
    const length = der[at + 1];
    const bytes = der.slice(at + 2, at + 2 + length);
    const trimmed = bytes.length > 32 ? bytes.slice(bytes.length - 32) : bytes;
    return concat(new Uint8Array(32 - trimmed.length), trimmed);
  };
  const first = whole(2);
  return concat(first, whole(4 + der[3]));
}

async function imported(key) {
  const kinds = [
    [{ name: "ECDSA", namedCurve: "P-256" }, { name: "ECDSA", hash: "SHA-256" }],
    [{ name: "Ed25519" }, { name: "Ed25519" }],
  ];
  for (const [algorithm, verification] of kinds)
    try {
      return [await crypto.subtle.importKey("spki", key, algorithm, false, ["verify"]), verification];
    } catch {
      // The next kind.
    }
  return undefined;
}

async function verdict(draft, signature, key) {
  if (hex(await sha256(key)) !== signature.keyid) return undefined;
  const found = await imported(key);
  if (!found) return undefined;
  const [imported_, verification] = found;
  let signed = encoding(draft.payloadType, draft.payload);
  if (signature.webauthn) {
    const account = fromBase64(signature.webauthn.clientDataJSON);
    const { challenge } = JSON.parse(new TextDecoder().decode(account));
    const expected = base64(await sha256(signed))
      .replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
    if (challenge !== expected) return false;
    signed = concat(fromBase64(signature.webauthn.authenticatorData), await sha256(account));
  }
  const bytes = fromBase64(signature.sig);
  return crypto.subtle.verify(
    verification, imported_, verification.name === "ECDSA" ? raw(bytes) : bytes, signed);
}

async function check(file) {
  try {
    const draft = read(await file.text());
    const content = await contentID(draft);
    const pem = find("#trusted").value.trim();
    const keys = pem ? [spki(pem)] : [];
    for (const party of draft.document.parties) if (party.spki) keys.push(fromBase64(party.spki));
    const lines = [];
    for (const signature of draft.signatures) {
      const party = draft.document.parties.find(one => one.key === signature.keyid);
      const verdicts = await Promise.all(keys.map(key => verdict(draft, signature, key)));
      const known = verdicts.find(one => one !== undefined);
      const words = known === undefined ? "keyUnknown" : known ? "holds" : "false";
      lines.push(make(known ? "p.good" : known === false ? "p.refusal" : "p.owed",
        `${party?.person ?? "?"} · ${signature.keyid.slice(0, 12)} · ${say(words)}`));
    }
    show(find("#outcome"), make("p.code", shortCode(content)), lines);
    show(find("#sheet"), sheet(draft));
  } catch (error) {
    show(find("#outcome"), make("p.refusal", `${say("failed")}${error.message}`));
    show(find("#sheet"));
  }
}

find("#chosen").addEventListener("change", event => event.target.files[0] && check(event.target.files[0]));
const drop = find("#drop");
drop.addEventListener("dragover", event => event.preventDefault());
drop.addEventListener("drop", event => {
  event.preventDefault();
  if (event.dataTransfer.files[0]) void check(event.dataTransfer.files[0]);
});
