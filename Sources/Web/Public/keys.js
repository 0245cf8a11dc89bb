// A person's signing key in this browser: WebCrypto (never extractable) or a WebAuthn authenticator.
import { base64, concat, fromBase64, hex, random, sha256, text, utf8 } from "./bytes.js";
import { encoding } from "./envelope.js";
import * as store from "./store.js";

const algorithms = {
  "ecdsa-p256-sha256": {
    key: { name: "ECDSA", namedCurve: "P-256" }, signing: { name: "ECDSA", hash: "SHA-256" },
  },
  ed25519: { key: { name: "Ed25519" }, signing: { name: "Ed25519" } },
};

/** The keys that this browser holds. */
export const all = () => store.all("keys");
export const find = fingerprint => store.get("keys", fingerprint);

async function keep(row) {
  await store.put("keys", row);
  await store.persist();
  return row;
}

/** Makes a key that cannot leave this browser. */
export async function make() {
  const algorithm = "ecdsa-p256-sha256";
  const pair = await crypto.subtle.generateKey(algorithms[algorithm].key, false, ["sign", "verify"]);
  const spki = new Uint8Array(await crypto.subtle.exportKey("spki", pair.publicKey));
  return keep({
    fingerprint: hex(await sha256(spki)), spki: base64(spki), algorithm, key: pair.privateKey,
  });
}

/** Takes in a demonstration's key; it becomes not extractable here. */
export async function bring(algorithm, pkcs8, spki) {
  const key = await crypto.subtle.importKey(
    "pkcs8", fromBase64(pkcs8), algorithms[algorithm].key, false, ["sign"]);
  return keep({
    fingerprint: hex(await sha256(fromBase64(spki))), spki, algorithm, key,
  });
}

/** Makes a key in a security key or the device's own authenticator; user verification required. */
export async function makeInAuthenticator(person) {
  const made = await navigator.credentials.create({
    publicKey: {
      rp: { name: "custody" }, user: { id: utf8(person), name: person, displayName: person },
      challenge: random(32), pubKeyCredParams: [{ type: "public-key", alg: -7 }],
      authenticatorSelection: { userVerification: "required", residentKey: "preferred" },
      attestation: "none",
    },
  });
  const spki = new Uint8Array(made.response.getPublicKey());
  return keep({
    fingerprint: hex(await sha256(spki)), spki: base64(spki), algorithm: "webauthn",
    credential: new Uint8Array(made.rawId),
  });
}

/** ECDSA signatures leave WebCrypto as r‖s and travel as DER (X9.62). */
function der(raw) {
  const whole = bytes => {
    let at = 0;
    while (at < bytes.length - 1 && bytes[at] === 0) at += 1;
    const trimmed = bytes.slice(at);
    const body = trimmed[0] & 0x80 ? concat(Uint8Array.of(0), trimmed) : trimmed;
    return concat(Uint8Array.of(0x02, body.length), body);
  };
  const body = concat(whole(raw.slice(0, 32)), whole(raw.slice(32)));
  return concat(Uint8Array.of(0x30, body.length), body);
}

/** Signs bytes directly: a P-256 signature as DER, an Ed25519 one as 64 raw bytes. */
async function signBytes(row, bytes) {
  const raw = new Uint8Array(
    await crypto.subtle.sign(algorithms[row.algorithm].signing, row.key, bytes));
  return row.algorithm === "ed25519" ? raw : der(raw);
}

async function assert(row, challenge) {
  const { response } = await navigator.credentials.get({
    publicKey: {
      challenge, userVerification: "required",
      allowCredentials: [{ type: "public-key", id: row.credential }],
    },
  });
  return told(response);
}

const told = response => ({
  sig: base64(new Uint8Array(response.signature)),
  webauthn: {
    authenticatorData: base64(new Uint8Array(response.authenticatorData)),
    clientDataJSON: base64(new Uint8Array(response.clientDataJSON)),
  },
});

/**
 * Answers a sign-in challenge with whatever security key is plugged in, also one that this browser
 * has never seen: it brings the person that it was made for.
 */
export async function discover(nonce) {
  const got = await navigator.credentials.get({
    publicKey: { challenge: await sha256(challenge(nonce)), userVerification: "required" },
  });
  return { ...told(got.response), person: text(new Uint8Array(got.response.userHandle)),
    credential: new Uint8Array(got.rawId) };
}

/** Keeps what a security key that just signed in is known by here; its secret stays in it. */
export const remember = ({ key, spki, person }, credential) =>
  keep({ fingerprint: key, spki, algorithm: "webauthn", credential, person });

/** One signature over a draft, as envelopes carry it. */
export async function sign(draft, row) {
  const signed = encoding(draft.payloadType, draft.payload);
  if (row.algorithm === "webauthn")
    return { keyid: row.fingerprint, ...(await assert(row, await sha256(signed))) };
  return { keyid: row.fingerprint, sig: base64(await signBytes(row, signed)) };
}

/** Answers a sign-in challenge; the text can never be taken for a statement. */
export async function answer(row, nonce) {
  if (row.algorithm === "webauthn") return assert(row, await sha256(challenge(nonce)));
  return { sig: base64(await signBytes(row, challenge(nonce))) };
}

const challenge = nonce => utf8(`custody sign-in\n${location.origin}\n${nonce}`);

