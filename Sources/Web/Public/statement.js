// Statements are written in the browser: the sheet that is shown, the bytes that are signed and the
// short code that people compare come from one record.
import { hex, random, utf8 } from "./bytes.js";
import { render } from "./canonical.js";
import { instant, now } from "./clock.js";
import { contentID } from "./envelope.js";
import * as feed from "./feed.js";
import * as season from "./season.js";

/**
 * Writes a statement as an unsigned draft.
 *
 * @param kind the statement's type
 * @param act the type's own fields
 * @param parties [{role, person, key, spki?}], everybody who must sign
 * @param token the security key with which its writer signs, if he has one
 * @param chains [{container, follows?}] for each outermost container that it advances or cites
 */
export async function write({ kind, act, parties, chains = [], place, at, token }) {
  await season.asked;
  const known = await season.known();
  if (!known) throw new Error("the ledger is not known to this browser yet");
  return feed.next(async device => {
    const document = {
      act, at: at ?? instant(await now()), chains, device, exam: known.exam,
      id: hex(random(16)), ledger: known.ledger, parties, place,
      seen: known.size > 0
        ? parties.map(party => ({ person: party.person, root: known.root, size: known.size })) : [],
      type: kind,
    };
    const text = render(document);
    const draft = {
      payloadType: `application/vnd.custody.${kind}.v1+json`, payload: utf8(text),
      signatures: [], document: JSON.parse(text),
    };
    draft.content = await contentID(draft);
    return draft;
  }, token);
}
