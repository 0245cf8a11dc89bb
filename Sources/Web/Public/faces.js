// Which extra faces of which boxes must be looked at: drawn from what the giver fixed and from the
// receiver's nonce, so that neither knew them before (Custody/Statements/Journey/FaceCheck.swift).
import { hex, random, sha256, utf8 } from "./bytes.js";

const faces = ["bottom-seam", "rear-door", "tape"];

/**
 * @param seed what the giving side fixed
 * @param nonce 64 hex digits of the receiver's
 * @param containers the boxes that are given
 * @param percent how many of a hundred boxes are drawn, one at least
 * @returns [{container, face}]
 */
export async function draw(seed, nonce, containers, percent) {
  const lots = await Promise.all([...new Set(containers)].map(async container => ({
    container, lot: hex(await sha256(utf8([seed, nonce, container].join(" ")))),
  })));
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
  return lots.slice(0, Math.max(1, Math.ceil((lots.length * percent) / 100)))
    .map(({ container, lot }) => ({ container, face: faces[parseInt(lot.slice(-2), 16) % 3] }));
}

/** SHA-256 of a reading with its salt: `salt container count seals…`, the seals in order. */
export const commitment = async ({ salt, container, count, seals }) =>
  hex(await sha256(utf8([salt, container, String(count), ...[...seals].sort()].join(" "))));

/** Thirty-two random bytes of the receiver's. */
export const makeNonce = () => hex(random(32));

/** What the receiver gives away before the release is signed. */
export const challenge = async nonce => hex(await sha256(utf8(nonce)));
