// C2SP signed notes, checkpoints, verifier keys and offline proofs: texts with one spelling.
import { concat, fromBase64, hex, same, sha256, utf8 } from "./bytes.js";
import { ofEd25519, verdict } from "./public-key.js";

const numeral = text => {
  if (!/^(0|[1-9][0-9]*)$/.test(text) || !Number.isSafeInteger(Number(text)))
    throw new Error("numeral");
  return Number(text);
};

const identifier = async (name, material) =>
  hex((await sha256(concat(utf8(`${name}\n`), material))).slice(0, 4));

/** A verifier key line `name+id+material`: {name, id, type, spki}. */
export async function noteKey(line) {
  const [, name, id, spelled] = line.match(/^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/) ?? [];
  if (!name) throw new Error("verifier key");
  const material = fromBase64(spelled);
  const type = { 1: "log", 4: "cosigner" }[material[0]];
  if (!type || material.length !== 33) throw new Error("verifier key");
  if ((await identifier(name, material)) !== id) throw new Error("verifier key id");
  return { name, id, type, spki: ofEd25519(material.slice(1)), line };
}

/** A signed note: its text and who says that he signed it, nothing verified. */
export function note(text) {
  const end = text.lastIndexOf("\n\n");
  if (end < 0 || !text.endsWith("\n")) throw new Error("note");
  const lines = text.slice(end + 2, -1).split("\n");
  const signatures = lines.map(line => {
    const [, name, spelled] = line.match(/^— (\S+) ([A-Za-z0-9+/=]+)$/) ?? [];
    if (!name) throw new Error("note");
    const bytes = fromBase64(spelled);
    if (bytes.length < 5) throw new Error("note");
    return { name, id: hex(bytes.slice(0, 4)), bytes: bytes.slice(4) };
  });
  return { text: text.slice(0, end + 1), signatures };
}

/** A checkpoint: the note with origin, size and root. */
export function checkpoint(text) {
  const signed = note(text);
  const [origin, size, root, ...rest] = signed.text.split("\n");
  if (!origin || !size || !root || rest.at(-1) !== "") throw new Error("checkpoint");
  const bytes = fromBase64(root);
  if (bytes.length !== 32) throw new Error("checkpoint");
  return { ...signed, origin, size: numeral(size), root: bytes };
}

/** One signature line against its key: {verdict, time?}. */
export async function signed(text, signature, key) {
  if (key.type === "log") return { verdict: await verdict(key.spki, signature.bytes, utf8(text)) };
  if (signature.bytes.length !== 72) return { verdict: "false" };
  const time = Number(new DataView(signature.bytes.slice(0, 8).buffer).getBigUint64(0));
  const message = utf8(`cosignature/v1\ntime ${time}\n${text}`);
  return { verdict: await verdict(key.spki, signature.bytes.slice(8), message), time };
}

/** A C2SP tlog-proof: {extra, index, path, checkpoint}. */
export function proof(text) {
  const blank = text.indexOf("\n\n");
  if (blank < 0) throw new Error("proof");
  const lines = text.slice(0, blank).split("\n");
  if (lines.shift() !== "c2sp.org/tlog-proof@v1") throw new Error("proof");
  const extra = lines[0]?.startsWith("extra ") ? fromBase64(lines.shift().slice(6)) : undefined;
  if (!lines[0]?.startsWith("index ")) throw new Error("proof");
  const index = numeral(lines.shift().slice(6));
  const path = lines.map(line => fromBase64(line));
  if (path.length > 63 || path.some(hash => hash.length !== 32)) throw new Error("proof");
  return { extra, index, path, checkpoint: text.slice(blank + 2) };
}

export const leafHash = (header, envelope) => sha256(concat(Uint8Array.of(0), header, envelope));
const node = (left, right) => sha256(concat(Uint8Array.of(1), left, right));

/** Whether the leaf stands at the index of a tree with this root (RFC 9162 §2.1.3.2). */
export async function includes(leaf, { index, path }, { size, root }) {
  if (index >= size) return false;
  let [position, last, hash] = [index, size - 1, leaf];
  const half = value => Math.floor(value / 2);
  for (const sibling of path) {
    if (last === 0) return false;
    if (position % 2 === 1 || position === last) {
      hash = await node(sibling, hash);
      while (position % 2 === 0 && position !== 0) [position, last] = [half(position), half(last)];
    } else {
      hash = await node(hash, sibling);
    }
    [position, last] = [half(position), half(last)];
  }
  return last === 0 && same(hash, root);
}
