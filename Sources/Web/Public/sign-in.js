// Sign-in: this browser's keys answer the server's challenge.
import { find, make, show } from "./elements.js";
import * as keys from "./keys.js";
import * as session from "./session.js";
import { say } from "./words.js";

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

const token = find("#token");
token.addEventListener("click", () => enter(session.openWithToken));
token.hidden = !globalThis.PublicKeyCredential;

const rows = await keys.all();
show(
  find("#keys"),
  rows.length === 0
    ? make("p.note", say("noKey"))
    : rows.map(row => make("button.large", { click: () => enter(() => session.open(row)) },
      row.name ?? row.person ?? row.fingerprint.slice(0, 8))));
