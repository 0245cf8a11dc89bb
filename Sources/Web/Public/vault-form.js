// A sheet of a vault's board, read into a statement's own fields.
import { base64, hex, random, sha256, utf8 } from "./bytes.js";
import { render } from "./canonical.js";
import { instant, now } from "./clock.js";
import { every, find } from "./elements.js";
import * as parties from "./parties.js";
import { codes } from "./scan-list.js";
import * as session from "./session.js";
import { say } from "./words.js";

const readers = {
  text: field => field.value.trim() || undefined,
  not: field => !field.checked,
  time: field => `${field.value.slice(0, 16)}:00+08:00`,
};

function title(field) {
  return field.closest("label")?.firstChild?.textContent.trim() ?? field.name;
}

/** The plain fields; throws with the first that is missing. */
function plain(form) {
  const act = {};
  for (const field of every("[data-as]", form)) {
    const read = readers[field.dataset.as];
    if (!read) continue;
    const value = read(field);
    if (value === undefined && field.required) {
      field.focus();
      throw new Error(`${say("fill")}${title(field)}`);
    }
    act[field.name] = value;
  }
  const listed = every('input[data-as="list"]', form);
  if (listed.length > 0)
    act[listed[0].name] = listed.filter(one => one.checked).map(one => one.value);
  return act;
}

/** His name and sex go beside the ledger; the statement has the hash of them with a salt. */
async function committed(vault, { name, sex }) {
  const details = { name, ...(sex && { sex }) };
  const told = { details, person: `visitor-${hex(random(6))}`, salt: base64(random(32)) };
  const hash = hex(await sha256(utf8(render(told))));
  const { visitor } = await session.ask(`/vaults/${vault}/visitors`, told);
  if (visitor !== hash) throw new Error(say("wrongKey"));
  return hash;
}

async function visit(form, vault, { name, sex, reason }) {
  const time = instant(await now());
  const { visitor, entered } = form.dataset;
  if (visitor) return { vault, visitor, entered, left: time, reason: form.dataset.reason };
  return { vault, visitor: await committed(vault, { name, sex }), entered: time, reason };
}

/** Those who are ticked, and for a key whoever gives and takes it. */
export async function signers(form) {
  const ticked = every('input[name="party"]', form)
    .filter(box => box.type === "hidden" || box.checked).map(box => box.value);
  const hands = every('select[data-as="hand"]', form).map(one => one.value).filter(Boolean);
  const chosen = await parties.all([...ticked, ...hands]);
  if (chosen.length === 0) throw new Error(say("nobody"));
  return chosen;
}

/** `{kind, act, parties}` of a sheet that is filled in. */
export async function read(form, vault) {
  const { kind } = form.dataset;
  const chosen = await signers(form);
  const fields = plain(form);
  if (kind === "visitor") return { kind, parties: chosen, act: await visit(form, vault, fields) };
  const act = { vault, ...fields };
  const scanned = find("[data-scan]", form);
  if (scanned) {
    act.containers = codes(scanned);
    if (act.containers.length === 0) throw new Error(say("noBoxes"));
  }
  if (kind === "vault-opening") act.keyHolders = chosen.map(one => one.person);
  for (const hand of every('select[data-as="hand"]', form))
    act[hand.name] = hand.value.split(" ")[0] || undefined;
  return { kind, act, parties: chosen };
}
