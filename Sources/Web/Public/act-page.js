// One act: filled in, written down by the server's draftsman, compared from its bytes, signed here.
import { compose, me, sign } from "./act.js";
import { instant, now } from "./clock.js";
import { find, make, show } from "./elements.js";
import { shortCode } from "./envelope.js";
import { takeBack } from "./feed.js";
import { group, mark, settled } from "./form.js";
import { failed, deviation, outcome, rule } from "./outcome.js";
import * as session from "./session.js";
import { sheet } from "./sheet.js";
import { word } from "./words.js";

const phrase = name => word("form", name);
const page = JSON.parse(find("#form").content.textContent);
const form = find("#act");
const review = find("#review");
let draft;

const { others: beside = "", role: ownRole, at: when, place, ...said } = page.said;
const body = group(page.fields, said, {
  choices: page.choices, now: instant(await now()).slice(0, 16),
});
const role = make("select", { id: "role" }, page.roles.map(one =>
  make("option", { value: one, selected: one === ownRole }, word("roles", one))));
const signers = make("div.items");
const at = make("input", { id: "at", type: "datetime-local", value: when });
const where = make("input", { id: "place", value: place, autocomplete: "off" });
const follows = make("div");

function signer(person) {
  const known = page.people.find(one => one.value === person);
  const roles = make("select", { "aria-label": phrase("role") });
  const turn = value => show(roles, (page.people.find(one => one.value === value)?.roles ?? [])
    .map(one => make("option", { value: one }, word("roles", one))));
  const who = make("select", { "aria-label": phrase("others"), change: () => turn(who.value) },
    make("option", { value: "" }, phrase("choose")),
    page.people.map(one => make("option", { value: one.value, selected: one === known }, one.label)));
  turn(who.value);
  const row = make("div.item.signer", who, roles, make("button.quiet.remove", {
    type: "button", "aria-label": phrase("remove"), click: () => row.remove(),
  }, "✕"));
  signers.append(row);
}

for (const person of beside.split(",").filter(Boolean)) signer(person);
show(form,
  body.element,
  make("fieldset", make("legend", phrase("others")),
    page.needs.length > 0 && make("p.note", phrase("needs"), page.needs.join("；")),
    signers, make("button.quiet", { type: "button", id: "signer", click: () => signer() },
      `＋ ${phrase("another")}`)),
  make("label", { for: "role", hidden: page.roles.length < 2 }, phrase("role"), role),
  make("details.more", make("summary", `${phrase("when")} · ${phrase("placeHere")}`),
    make("label", phrase("when"), at), make("label", phrase("placeHere"), where)),
  follows,
  make("button.large", { id: "prepare" }, phrase("prepare")));

/** What is typed, as the server's draftsman reads it. */
const typed = () => ({
  act: body.read("") ?? {}, role: role.value || undefined, at: at.value || undefined,
  place: where.value || undefined,
  others: [...signers.children].map(row => [...row.querySelectorAll("select")])
    .filter(([who]) => who.value).map(([who, as]) => ({ person: who.value, role: as.value })),
  follows: Object.fromEntries([...follows.querySelectorAll("select")]
    .map(one => [one.dataset.container, one.value])),
});

/** A container with two chains: whoever signs says which one he continues. */
const ask = ({ container, heads }) => show(follows, make("label", phrase("follows"),
  make("select", { "data-container": container }, heads.map(head =>
    make("option", { value: head }, `${container} · ${head.slice(0, 12)}`)))));

form.addEventListener("submit", async event => {
  event.preventDefault();
  const button = find("#prepare");
  button.disabled = true;
  show(find("#outcome"));
  try {
    await settled();
    const written = await session.ask(`/acts/${page.kind}`, typed());
    const { kind, act, parties, chains, place: there, at: then } = written;
    draft = await compose({ kind, act, parties, chains, place: there, at: then });
    compare(written.foretold);
  } catch (error) {
    if (error.told?.container) ask(error.told);
    const marked = mark(form, error.told?.field, error.message);
    show(find("#outcome"), outcome(failed(error)), make("p.note", phrase("unchanged")));
    if (!marked) find("#outcome").scrollIntoView({ block: "center" });
  }
  button.disabled = false;
});

function compare({ refusal, deviations = [], waits }) {
  show(find("#code"), shortCode(draft.content));
  show(find("#sheet"), sheet(draft));
  show(find("#foretold"), refusal && rule(refusal),
    deviations.length > 0 && make("p", phrase("foretold")), deviations.map(deviation),
    waits && make("p.owed", phrase("waits")));
  find("#sign").hidden = Boolean(refusal);
  form.hidden = true;
  review.hidden = false;
  find("#h-review").focus();
}

/** Nobody has signed it: the number goes to the next one. */
async function discard() {
  const unsigned = draft;
  draft = undefined;
  if (unsigned) await takeBack(unsigned);
}

find("#back").addEventListener("click", async () => {
  await discard();
  review.hidden = true;
  form.hidden = false;
  show(find("#outcome"));
});
addEventListener("pagehide", () => void discard());

find("#sign").addEventListener("click", async () => {
  const button = find("#sign");
  button.disabled = true;
  const signed = draft;
  draft = undefined;
  try {
    show(find("#outcome"), outcome(await sign(signed)),
      make("p", make("a", { href: location.pathname }, phrase("again"))));
    for (const one of [button, find("#back")]) one.hidden = true;
  } catch (error) {
    draft = signed;
    show(find("#outcome"), outcome(failed(error)));
  }
  button.disabled = false;
});

if (!me()?.key) location.assign("/session");
