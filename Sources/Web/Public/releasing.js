// The giving half, as plain lines or blind: then only hashes go out, and what opens them stays here.
import { hex, random } from "./bytes.js";
import { prepare } from "./act.js";
import { commitment } from "./faces.js";
import * as store from "./store.js";

/**
 * Writes a release down; nothing is signed yet.
 *
 * @param journey the order as the page was served
 * @param boxes those that go: {container, seals, head}
 * @param addressees for whom: person ids
 * @param role in which the reader signs; `others` sign besides
 * @param blind whether the receiver is to read before he is shown anything
 * @param challenge the hash of the receiver's nonce, where he gave one
 */
export async function prepareRelease({ journey, boxes, addressees, role, others = [], blind, challenge }) {
  const readings = boxes.map(({ container, seals }) =>
    ({ container, count: 1, salt: hex(random(32)), seals: [...seals].sort() }));
  const lines = await Promise.all(readings.map(async reading => (blind
    ? { commitment: await commitment(reading), container: reading.container, count: 0, seals: [] }
    : { container: reading.container, count: 1, seals: reading.seals })));
  const draft = await prepare({
    kind: "release", role, others,
    chains: boxes.map(({ container, head }) => ({ container, follows: head })),
    act: {
      addressees, ...(challenge && { challenge }), consignment: journey.consignment,
      leg: journey.leg, lines, order: journey.order, to: journey.to,
      ...(journey.vehicle && { vehicle: journey.vehicle }),
    },
  });
  if (blind) await store.put("kept", { name: `opening ${draft.content}`, value: readings });
  return draft;
}

/** What opens a blind release; nothing where this device did not write it. */
export const opening = async release => (await store.get("kept", `opening ${release}`))?.value;
