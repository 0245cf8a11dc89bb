// DSSE v1 envelopes: what exactly is signed, its content id, and the one rendering of the file.
import { base64, concat, fromBase64, hex, sha256, text, utf8 } from "./bytes.js";
import { parse, render } from "./canonical.js";

/** DSSE v1 pre-authentication encoding. */
export function encoding(payloadType, payload) {
  const type = utf8(payloadType);
  return concat(utf8(`DSSEv1 ${type.length} `), type, utf8(` ${payload.length} `), payload);
}

/** The content id: SHA-256 of what is signed, in hex. */
export const contentID = async draft =>
  hex(await sha256(encoding(draft.payloadType, draft.payload)));

/** What two people compare by eye: the first 40 bits of the content id. */
export const shortCode = content => content.slice(0, 10).replace(/(.....)(.....)/, "$1 $2");

/** An envelope or a half-signed draft, from its file's text. */
export function read(file) {
  const value = parse(file);
  const names = Object.keys(value).join();
  if (names !== "payload,payloadType,signatures") throw new Error("not an envelope");
  const payload = fromBase64(value.payload);
  return {
    payloadType: value.payloadType, payload, signatures: value.signatures,
    document: parse(text(payload)),
  };
}

/** The file's text: signatures in the order of their keys. */
export function file(draft) {
  const signatures = [...draft.signatures].sort((one, other) => (one.keyid < other.keyid ? -1 : 1));
  return render({ payload: base64(draft.payload), payloadType: draft.payloadType, signatures });
}

/** The parties that have not signed yet. */
export const missing = draft =>
  draft.document.parties.filter(
    party => !draft.signatures.some(signature => signature.keyid === party.key));
