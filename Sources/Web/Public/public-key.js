// Public keys: which kind an SPKI is, by its one DER spelling, and whether a signature is its.
import { concat, fromBase64, fromHex, hex, sha256 } from "./bytes.js";

const heads = {
  p256: "3059301306072a8648ce3d020106082a8648ce3d03010703420004",
  sm2: "3059301306072a8648ce3d020106082a811ccf5501822d03420004",
  ed25519: "302a300506032b6570032100",
};
const lengths = { p256: 91, sm2: 91, ed25519: 44 };

/** p256, sm2 or ed25519; undefined for anything else. */
export function kind(spki) {
  const spelled = hex(spki);
  return Object.keys(heads).find(
    name => spki.length === lengths[name] && spelled.startsWith(heads[name]));
}

export const ofEd25519 = raw => concat(fromHex(heads.ed25519), raw);

export const fingerprint = async spki => hex(await sha256(spki));

/** The keys of a PEM text, each as its SPKI. */
export const fromPEM = text =>
  [...text.matchAll(/-----BEGIN PUBLIC KEY-----([\sA-Za-z0-9+/=]+)-----END PUBLIC KEY-----/g)]
    .map(found => fromBase64(found[1].replace(/\s+/g, "")));

/** One whole number of a DER sequence as 32 bytes; throws where it is spelled another way. */
function whole(der, at) {
  const length = der[at + 1];
  const bytes = der.slice(at + 2, at + 2 + length);
  if (der[at] !== 2 || length < 1 || length > 33 || bytes.length !== length) throw new Error("DER");
  if (bytes[0] & 0x80 || (length > 1 && bytes[0] === 0 && !(bytes[1] & 0x80)))
    throw new Error("DER");
  const plain = bytes[0] === 0 ? bytes.slice(1) : bytes;
  if (plain.length > 32) throw new Error("DER");
  return [concat(new Uint8Array(32 - plain.length), plain), at + 2 + length];
}

/** A DER ECDSA signature as the r‖s that WebCrypto reads. */
function raw(der) {
  if (der[0] !== 0x30 || der[1] !== der.length - 2) throw new Error("DER");
  const [first, middle] = whole(der, 2);
  const [second, end] = whole(der, middle);
  if (end !== der.length) throw new Error("DER");
  return concat(first, second);
}

const algorithms = {
  p256: [{ name: "ECDSA", namedCurve: "P-256" }, { name: "ECDSA", hash: "SHA-256" }],
  ed25519: [{ name: "Ed25519" }, { name: "Ed25519" }],
};

/** Whether this browser has Ed25519; asked of a key that everybody knows (RFC 8032, test 1). */
let hasEd25519;
async function supports(name) {
  if (name !== "ed25519") return name === "p256";
  hasEd25519 ??= crypto.subtle.importKey(
    "spki", ofEd25519(fromHex("d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a")),
    "Ed25519", false, ["verify"]).then(() => true, () => false);
  return hasEd25519;
}

/** "holds", "false", "sm2" (no browser has it) or "unsupported" (this one has not). */
export async function verdict(spki, signature, message) {
  const name = kind(spki);
  if (name === "sm2") return "sm2";
  if (!name) return "false";
  if (!(await supports(name))) return "unsupported";
  const [algorithm, verification] = algorithms[name];
  try {
    const key = await crypto.subtle.importKey("spki", spki, algorithm, false, ["verify"]);
    const bytes = name === "p256" ? raw(signature) : signature;
    return (await crypto.subtle.verify(verification, key, bytes, message)) ? "holds" : "false";
  } catch {
    return "false";
  }
}
