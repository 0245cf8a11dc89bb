// Sign-in: this browser's keys answer the server's challenge.
import { find, make, show } from "./elements.js";
import * as keys from "./keys.js";
import * as session from "./session.js";
import { say } from "./words.js";

const rows = await keys.all();
const outcome = find("#outcome");

async function enter(row) {
  show(outcome, say("signing"));
  try {
    await session.open(row);
    location.assign("/");
  } catch (error) {
    show(outcome, `${say("failed")}${error.message}`);
  }
}

show(
  find("#keys"),
  rows.length === 0
    ? make("p.note", say("noKey"))
    : rows.map(row => make("button.large", { click: () => enter(row) },
      row.name ?? row.person ?? row.fingerprint.slice(0, 8))));
