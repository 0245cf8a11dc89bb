// A blind shift handover: the outgoing commit to hashes, the oncoming read and fix, all sign, and
// only then is the list opened.
import { me, prepare } from "./act.js";
import { hex, random } from "./bytes.js";
import { every, find, show } from "./elements.js";
import { commitment } from "./faces.js";
import "./live.js";
import { outcome } from "./outcome.js";
import * as parties from "./parties.js";
import * as session from "./session.js";
import { signing } from "./signing.js";
import * as store from "./store.js";
import { begin } from "./vault-count.js";
import { say } from "./words.js";

let page = find(".shift").dataset;
const address = `/vaults/${page.vault}/shift`;

const guarded = work => async event => {
  event?.preventDefault();
  show(find("#flaw"));
  try {
    await work(event);
  } catch (error) {
    show(find("#flaw"), `‼ ${error.message}`);
  }
};

async function json(path) {
  const response = await fetch(path, { headers: { accept: "application/json" } });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.flaw);
  return answer;
}

/** The salts stay in this browser until the readings are signed. */
async function offer(event) {
  const side = name => parties.all(
    every(`input[name=${name}]:checked`, event.target).map(box => box.value));
  const [outgoing, incoming] = [await side("outgoing"), await side("incoming")];
  if (outgoing.length === 0 || incoming.length === 0) throw new Error(say("nobody"));
  const rows = await json(`/vaults/${page.vault}/contents`);
  const lines = rows.map(row => ({
    container: row.container, count: row.items, salt: hex(random(32)), seals: row.seals,
  }));
  const commitments = await Promise.all(lines.map(async line => ({
    container: line.container, commitment: await commitment(line),
  })));
  await store.put("kept", {
    name: `opening ${page.vault}`, lines, hashes: commitments.map(one => one.commitment),
  });
  await session.ask(address, { outgoing, incoming, commitments });
  location.reload();
}

async function withdraw() {
  await fetch(address, { method: "DELETE" });
  location.reload();
}

/** Opens what this browser committed to, if it is what the handover on record carries. */
async function reveal() {
  const kept = await store.get("kept", `opening ${page.vault}`);
  if (!kept) throw new Error(say("noOpening"));
  const role = me().roles.includes("custodian") ? "custodian" : me().roles[0];
  const draft = await prepare({
    kind: "reveal", act: { of: page.unopened, lines: kept.lines }, role, place: page.vault,
  });
  const answer = await signing(draft);
  if (answer) show(find("#outcome"), outcome(answer));
  if (answer?.answer === "admitted") find("#unopened").hidden = true;
  find("#back").focus();
}

async function wire() {
  page = find(".shift").dataset;
  find("#offer")?.addEventListener("submit", guarded(offer));
  find("#withdraw")?.addEventListener("click", guarded(withdraw));
  if (find("#reading")) begin({ page, address, json, guarded });
  const opener = find("#open");
  if (!opener) return;
  opener.addEventListener("click", guarded(reveal));
  opener.hidden = !(await store.get("kept", `opening ${page.vault}`));
  if (opener.hidden) show(find("#flaw"), say("noOpening"));
}

// The other side began or went on: the page follows, unless somebody counts here.
addEventListener("custody:fresh", wire);
await wire();

// Whoever scans or presses a letter from here on is heard.
document.body.dataset.ready = "true";
