// Another person at the same machine: the one before is signed out first and leaves nothing usable
// behind; a token signs only while it is touched and its PIN is known.
import { find, make, show } from "./elements.js";
import * as keys from "./keys.js";
import * as session from "./session.js";
import * as store from "./store.js";
import { say } from "./words.js";

/** A demonstration's keys can be had again; they do not stay for the next person. */
async function forget() {
  for (const row of await keys.all()) if (row.isDemo) await store.remove("keys", row.fingerprint);
}

function entry(row, enter) {
  const isToken = row.algorithm === "webauthn";
  return make("p", make("button.large",
    { type: "button", "data-person": row.person, click: () => enter(() => session.open(row)) },
    `${row.name ?? row.person ?? row.fingerprint.slice(0, 8)}${isToken ? ` · ${say("token")}` : ""}`),
    !isToken && make("span.note", ` ${say("inBrowser")}`));
}

/** Signs out, then lets the next person in; the page is loaded anew as his. */
export async function change(dialog) {
  await fetch("/session", { method: "DELETE" });
  navigator.serviceWorker?.controller?.postMessage("forget");
  await forget();
  const rows = await keys.all();
  async function enter(work) {
    try {
      await work();
      location.reload();
    } catch (error) {
      show(find(".flaw", dialog), `${say("failed")}${error.message}`);
    }
  }
  show(find("[data-keys]", dialog), ...rows.map(row => entry(row, enter)),
    make("p", make("a", { href: "/session" }, say("otherToken"))));
  dialog.addEventListener("cancel", event => event.preventDefault());
  dialog.showModal();
  find("button, a", dialog).focus();
}
