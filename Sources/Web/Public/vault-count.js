// The oncoming shift reads: a box, then its seals, then the next box. Nothing of what is expected is
// on this page before the readings are fixed and signed.
import { me, prepare } from "./act.js";
import { hex, random } from "./bytes.js";
import { every, find, make, show } from "./elements.js";
import { draw } from "./faces.js";
import { outcome } from "./outcome.js";
import { known } from "./scan-list.js";
import { signing } from "./signing.js";
import { listen } from "./wedge.js";
import { say } from "./words.js";

const readings = new Map();
let current;
let page;
let asked;
let isFixed = false;
/** One code after the other, however fast the scanner is; what fails holds up none of the next. */
let queue = Promise.resolve();
const inTurn = work => {
  const done = queue.then(work);
  queue = done.catch(() => undefined);
  return done;
};

function tell(code, words, tone) {
  const verdict = find("#verdict");
  verdict.className = `verdict ${tone}`;
  show(verdict, make("strong", `${tone === "good" ? "✓" : "‼"} ${code}`), ` ${words}`);
}

function draws() {
  find("#boxes").textContent = readings.size;
  show(find("#readings"), [...readings].map(([container, line]) =>
    make("li", { "data-reading": container }, make("strong", container), " ",
      make("span", line.seals.join(" ") || "–"), " ", condition(container, line))));
  find("#readings").lastElementChild?.scrollIntoView({ block: "nearest" });
}

function condition(container, line) {
  const select = make("select", { "aria-label": container, change: () => (line.condition = select.value) });
  select.append(find("#conditions").content.cloneNode(true));
  select.value = line.condition;
  select.disabled = isFixed;
  return select;
}

/** A number that the ledger knows as a container begins a box; any other is a seal of the last. */
async function take(code) {
  if (isFixed) return tell(code, say("fixed"), "owed");
  let row;
  try {
    row = await known(code);
  } catch (error) {
    // A box that nobody could look up is not taken for a seal of the one before.
    return tell(code, error.message, "bad");
  }
  if (row) {
    const isNew = !readings.has(code);
    if (isNew) readings.set(code, { seals: [], condition: "sound", heads: row.heads });
    current = code;
    tell(code, isNew ? say("box") : say("again"), isNew ? "good" : "owed");
  } else if (!current) {
    tell(code, say("sealFirst"), "bad");
  } else {
    const { seals } = readings.get(current);
    if (!seals.includes(code)) seals.push(code);
    tell(code, `${say("seal")} · ${current}`, "good");
  }
  draws();
}

/** From here on nothing is read any more; only now come the hashes, which draw the faces. */
async function fix() {
  if (page.drawn) return;
  if (readings.size === 0) throw new Error(say("noBoxes"));
  isFixed = true;
  draws();
  find("#typed").disabled = true;
  tell("", say("fixed"), "good");
  // Without an answer the readings stay fixed, and it is asked for again.
  page.offer = await asked.json(asked.address);
  find("#fix").disabled = true;
  page.nonce = hex(random(32));
  const hashes = page.offer.commitments.map(one => one.commitment);
  page.drawn = await draw(hashes.join(" "), page.nonce,
    page.offer.commitments.map(one => one.container), Number(page.percent));
  show(find("[data-faces]"), page.drawn.map(({ container, face }, at) => {
    const select = make("select", { id: `face-${at}` });
    select.append(find("#conditions").content.cloneNode(true));
    return make("label", `${container} · ${say(`face-${face}`)}`, select);
  }));
  find("#faces").hidden = false;
  find("#face-0")?.focus();
}

async function sign() {
  const { outgoing, incoming, commitments } = page.offer;
  const everybody = [...incoming, ...outgoing];
  const own = everybody.find(one => one.key === me().key);
  if (!own) throw new Error(say("notMe"));
  const people = side => side.map(one => one.person);
  const faces = page.drawn.map(({ container, face }, at) => ({
    container, face, condition: find(`#face-${at}`).value,
  }));
  const draft = await prepare({
    kind: "shift-handover", role: own.role, others: everybody.filter(one => one !== own),
    place: page.vault,
    act: {
      vault: page.vault, outgoing: people(outgoing), incoming: people(incoming), commitments,
      count: [...readings].map(([container, { seals, condition: state }]) =>
        ({ container, seals, condition: state })),
      check: { nonce: page.nonce, faces },
    },
    chains: [...readings].map(([container, { heads }]) =>
      ({ container, ...(heads.length > 0 && { follows: heads[0] }) })),
  });
  const answer = await signing(draft);
  if (!answer || answer.answer === "failed") return;
  find("#faces").hidden = true;
  show(find("#outcome"), outcome(answer));
  await compare();
  find("#back").focus();
}

/** Signed: now the ledger's own list may be seen beside what was read. */
async function compare() {
  const rows = await asked.json(`/vaults/${page.vault}/contents`);
  const expected = new Map(rows.map(row => [row.container, row.seals]));
  const found = [
    ...rows.filter(row => !readings.has(row.container))
      .map(row => [row.container, say("absent")]),
    ...[...readings].flatMap(([container, { seals }]) => {
      const due = expected.get(container);
      if (!due) return [[container, say("strange")]];
      const agrees = [...seals].sort().join(" ") === [...due].sort().join(" ");
      return agrees ? [] : [[container, `${say("differs")}${due.join(" ") || "–"}`]];
    }),
  ];
  show(find("#difference"), found.length === 0
    ? make("p.good", `✓ ${say("allThere")}`)
    : found.map(([container, words]) =>
      make("p.refusal", { "data-difference": container }, make("strong", `‼ ${container}`), ` ${words}`)));
}

/** Starts the reading of a page. */
export function begin(context) {
  asked = context;
  page = { ...context.page };
  const heard = code => inTurn(() => take(code));
  listen(heard);
  const field = find("#typed");
  field.addEventListener("keydown", event => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    const code = field.value.trim();
    field.value = "";
    if (code) void heard(code);
  });
  find("#fix").addEventListener("click", context.guarded(() => inTurn(fix)));
  find("#faces").addEventListener("submit", context.guarded(sign));
  field.focus();
}
