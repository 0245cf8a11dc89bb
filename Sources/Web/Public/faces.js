// Which extra faces a release's hash and the receiver's nonce draw; `FaceDraw` in Swift draws the
// same, and whoever reads both halves draws them again.
import { hex, random, sha256, utf8 } from "./bytes.js";

export const faces = ["bottom-seam", "rear-door", "tape"];

const hash = async (...words) => hex(await sha256(utf8(words.join(" "))));

/** Thirty-two random bytes of the receiver's. */
export const makeNonce = () => hex(random(32));

/** What the receiver gives away before the release is signed. */
export const challenge = nonce => hash(nonce);

/** One face of each of so many boxes in a hundred, of one box at least. */
export async function draw(release, nonce, containers, percent) {
  const lots = await Promise.all([...new Set(containers)].map(async container =>
    ({ lot: await hash(release, nonce, container), container })));
  lots.sort((one, other) => (one.lot < other.lot ? -1 : 1));
  const drawn = Math.max(1, Math.floor((lots.length * percent + 99) / 100));
  return lots.slice(0, drawn).map(({ lot, container }) =>
    ({ container, face: faces[parseInt(lot.slice(-2), 16) % faces.length] }));
}

/** The hash of what a line bears: `printf '%s' "SALT CONTAINER COUNT SEAL SEAL…" | sha256sum`. */
export const commitment = ({ salt, container, count, seals }) =>
  hash(salt, container, count, ...[...seals].sort());
