// The one place where the browser's clock is asked. In a demonstration the season's clock differs
// from the device's, and the server says by how much: nobody signs before it has been asked.
import { asked, known } from "./season.js";

/** Milliseconds since 1970 by this device's clock, or by the season's. */
export async function now() {
  await asked;
  return Date.now() + ((await known())?.offset ?? 0);
}

/** An instant as statements spell it: whole seconds at UTC+8. */
export function instant(milliseconds) {
  const local = new Date(Math.floor(milliseconds / 1000) * 1000 + 8 * 3600 * 1000);
  return local.toISOString().slice(0, 19) + "+08:00";
}
