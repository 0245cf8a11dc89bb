// What this browser knows of the ledger: exam, origin, newest checkpoint seen, and by how much the
// clock of a demonstration differs from the device's. Each page asks once; a network that says
// nothing holds nobody up for long, and without one what was known last stands.
import * as store from "./store.js";

const patience = 4_000;

export const known = async () => (await store.get("kept", "season"))?.value;

/** Asks the server; settles in any case. */
export async function ask() {
  try {
    const response = await fetch("/season", {
      headers: { accept: "application/json" }, signal: AbortSignal.timeout(patience),
    });
    if (response.ok) await store.put("kept", { name: "season", value: await response.json() });
  } catch {
    // Without a network the one known last stands.
  }
}

/** Settles when the server has said it on this page, or could not. */
export const asked = ask();
