// A vault's board: acts by their letters, scans to the right place, minutes that count down.
import { prepare } from "./act.js";
import { me } from "./act.js";
import { every, find, show } from "./elements.js";
import { again } from "./live.js";
import { change } from "./person-change.js";
import { add, typed } from "./scan-list.js";
import { signing } from "./signing.js";
import { read, signers } from "./vault-form.js";
import { listen } from "./wedge.js";
import { say, word } from "./words.js";

const board = () => find(".vault").dataset;

function open(deed) {
  const dialog = find(`#sheet-${deed}`);
  if (deed === "person") return change(dialog);
  if (!dialog.open) dialog.showModal();
  find("[data-typed], input:not([type=hidden]), select, button", dialog)?.focus();
}

/** Who stays when these leave, if they are too few for what is in the room. */
function alone(leaving) {
  const { onDuty, needed, guarding } = board();
  const left = onDuty.split(" ").filter(one => one && !leaving.some(party => party.person === one));
  return guarding === "true" && left.length < Number(needed) ? left : undefined;
}

/** Too few would stay: the relief is offered first; only an express wish goes on. */
async function mayLeave(form) {
  const left = alone(await signers(form));
  const block = find("[data-lone]", form);
  block.hidden = !left;
  if (!left) return [];
  show(find("[data-left]", block),
    `${left.length}${left.length > 0 ? ` (${left.map(one => word("people", one)).join(" ")})` : ""}`);
  if (find("[data-leave]", block).checked) return [say("leaves")];
  find(".relief", block).focus();
  return undefined;
}

async function submitted(form) {
  const dialog = form.closest("dialog");
  const flaw = find(".flaw", dialog);
  show(flaw);
  try {
    const warnings = form.dataset.kind === "sign-off" ? await mayLeave(form) : [];
    if (!warnings) return;
    const { kind, act, parties } = await read(form, board().vault);
    if (parties[0].key !== me().key) throw new Error(say("notMe"));
    const [own, ...others] = parties;
    const draft = await prepare({ kind, act, role: own.role, others, place: board().vault });
    const answer = await signing(draft, warnings);
    if (answer && answer.answer !== "failed") dialog.close();
  } catch (error) {
    show(flaw, `‼ ${error.message}`);
  }
}

/** To the sheet that is open; else what is in the room is taken out and anything else stored. */
function scanned(code) {
  const sheet = every("dialog[open]").at(-1);
  const part = sheet && find("[data-scan]", sheet);
  if (part) return void add(part, code);
  if (sheet) return;
  const inside = every("[data-container]").some(one => one.dataset.container === code);
  const deed = inside ? "takeOut" : "store";
  open(deed);
  void add(find(`#sheet-${deed} [data-scan]`), code);
}

document.addEventListener("click", event => {
  const deed = event.target.closest?.("[data-deed]")?.dataset.deed;
  if (deed) open(deed);
  if (event.target.closest?.("[data-close]")) event.target.closest("dialog").close();
});
document.addEventListener("submit", event => {
  if (!event.target.dataset.kind) return;
  event.preventDefault();
  void submitted(event.target);
});
document.addEventListener("keydown", typed);
document.addEventListener("close", event => {
  if (event.target.matches("dialog.act:not(.signing)")) void again();
}, { capture: true });
listen(scanned);
// Proof fades by itself: nobody has to sign anything for a board to change.
setInterval(again, 20_000);

// Whoever scans or presses a letter from here on is heard.
document.body.dataset.ready = "true";
