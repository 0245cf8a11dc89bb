// Signing in with a key: the server asks, the key answers, a cookie that no script reads follows.
import { render } from "./canonical.js";
import * as keys from "./keys.js";

/** Milliseconds: who has no answer by then is told so. */
const patience = 60_000;

/** Posts a text and returns the answer; throws what the server said when there is none: its words,
 * what they stand on and the way out are in `told`. */
export async function post(address, body) {
  const response = await fetch(address, {
    method: "POST", headers: { "content-type": "application/json", accept: "application/json" },
    body, signal: AbortSignal.timeout(patience),
  });
  const answer = await response.json();
  if (!response.ok && !answer.answer)
    throw Object.assign(new Error(answer.flaw ?? response.status), { told: answer });
  return answer;
}

export const ask = (address, value) => post(address, render(value));

/** Opens a session with one of this browser's keys. */
export async function open(row) {
  const { nonce } = await ask("/session/challenges", {});
  const { sig, webauthn } = await keys.answer(row, nonce);
  return ask("/session", { key: row.fingerprint, nonce, sig, ...(webauthn && { webauthn }) });
}

/** Opens a session with a security key that may never have been in this machine before. */
export async function openWithToken() {
  const { nonce } = await ask("/session/challenges", {});
  const { credential, ...answer } = await keys.discover(nonce);
  const opened = await ask("/session", { ...answer, nonce });
  await keys.remember(opened, credential);
  return opened;
}
