// Sign-in: this browser's keys answer the server's challenge.
import { find, make, show } from "./elements.js";
import * as keys from "./keys.js";
import * as session from "./session.js";
import { say } from "./words.js";

const rows = await keys.all();
const outcome = find("#outcome");

async function enter(work) {
  show(outcome, say("signing"));
  try {
    await work();
    location.assign("/");
  } catch (error) {
    show(outcome, `${say("failed")}${error.message}`);
  }
}

show(
  find("#keys"),
  rows.length === 0
    ? make("p.note", say("noKey"))
    : rows.map(row => make("button.large", { click: () => enter(() => session.open(row)) },
      row.name ?? row.person ?? row.fingerprint.slice(0, 8))));

const token = find("#token");
token.hidden = !globalThis.PublicKeyCredential;
token.addEventListener("click", () => enter(session.openWithToken));
