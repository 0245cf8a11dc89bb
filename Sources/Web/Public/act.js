// One way for every act: written, signed with this browser's key, then handed in or passed on.
import * as keys from "./keys.js";
import * as outbox from "./outbox.js";
import { write } from "./statement.js";
import { say } from "./words.js";

/** Who acts on this page: `{person, key, roles, unit, name}`, as the page was served. */
export const me = () => JSON.parse(document.getElementById("me")?.textContent ?? "null");

/** This browser's key of whoever is signed in. */
export async function ownKey() {
  const row = await keys.find(me()?.key ?? "");
  if (!row) throw new Error(say("noKey"));
  return row;
}

/** The reader as a party, in a role. */
export const party = role => ({ role, person: me().person, key: me().key });

/**
 * Writes an act down; nothing is signed yet.
 *
 * @param kind the statement's type
 * @param act the type's own fields
 * @param role in which the reader signs
 * @param others the other parties, [{role, person, key}]
 * @param chains [{container, follows?}]
 */
export const prepare = ({ role, others = [], ...said }) =>
  compose({ ...said, parties: [party(role), ...others] });

/** The same, where all the parties are known already. */
export async function compose(said) {
  const row = await keys.find(me().key);
  const token = row?.algorithm === "webauthn" ? row.fingerprint : undefined;
  return write({ ...said, token });
}

/**
 * Signs a prepared draft. Alone it goes to the desk, with others to them through the server; from
 * the outbox in either case, so that nothing is lost while there is no network.
 *
 * @returns the desk's answer, {answer: "draft"} when others must sign, nothing when it waits here
 */
export async function sign(draft) {
  draft.signatures.push(await keys.sign(draft, await ownKey()));
  return outbox.send(draft);
}
