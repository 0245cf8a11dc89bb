// Checks files in this browser alone: nothing is sent, and the page's own policy forbids it.
import { text } from "./bytes.js";
import * as camera from "./camera.js";
import { every, find, make, show } from "./elements.js";
import { envelopesAmong, judge } from "./evidence.js";
import { sheet } from "./sheet.js";
import { trust } from "./trust.js";
import { word } from "./words.js";

const say = (code, about = []) =>
  about.reduce((said, one, at) => said.replaceAll(`%${at + 1}`, one), word("check", code));

const published = JSON.parse(find("#published").content.textContent);
let brought = [];
let files = [];

const isKey = name => /\.(pem|vkey)$|policy\.txt$/.test(name);
const isTable = name => /\.(csv|xlsx|xls|jsonl|pdf)$/i.test(name);

/** Takes files in: keys to the keys, the rest to be judged. */
async function take(list) {
  const read = await Promise.all([...list].map(async file =>
    ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const keys = read.filter(one => isKey(one.name));
  brought = [...brought, ...keys.map(one => ({ name: one.name, text: text(one.bytes) }))];
  const rest = read.filter(one => !isKey(one.name));
  if (rest.length > 0) files = rest;
  await again();
}

let judging = Promise.resolve();

/** Judges everything anew by the keys that are believed now; one judgement after the other. */
function again() {
  const done = judging.then(judgeAll);
  judging = done.catch(() => undefined);
  return done;
}

async function judgeAll() {
  const isOwn = brought.length > 0;
  const trusted = await trust(isOwn ? brought : published);
  show(find("#believed"), believed(trusted, isOwn));
  const envelopes = await envelopesAmong(files);
  const shown = [];
  for (const file of files) shown.push(await verdict(file, trusted, envelopes, isOwn));
  show(find("#outcome"), shown);
}

function believed(trusted, isOwn) {
  const keys = [
    ...[...trusted.registrars].map(id => make("li", say("registrar", [id.slice(0, 16)]))),
    ...trusted.logs.map(key => make("li", say("log", [key.line]))),
    ...trusted.cosigners.map(key => make("li", say("cosigner", [key.line]))),
    ...trusted.refused.map(one => make("li.bad", say("keyRefused", [one.name, one.flaw]))),
  ];
  const source = isOwn ? "keysBrought" : published.length > 0 ? "keysPublished" : "keysNone";
  return [make(isOwn ? "p.good" : "p.owed", say(source)), make("ul.keys", keys)];
}

async function verdict(file, trusted, envelopes, isOwn) {
  const head = make("h2", file.name);
  if (isTable(file.name)) return make("section", head, make("p.owed", say("table")));
  try {
    const found = await judge(file.bytes, text(file.bytes), trusted, envelopes);
    return make("section", head, summary(found, isOwn), found.parts.map(one => part(one, found.parts.length < 3)),
      unknowns(found.parts, isOwn), found.envelopes.map(one => make("div.sheet", sheet(one, one.flaws))));
  } catch (error) {
    return make("section", head, make("p.refusal", { role: "alert" },
      say("nothingKnown", [error.message])));
  }
}

function summary({ code, parts }, isOwn) {
  const bad = parts.flatMap(one => one.lines.filter(line => line.state === "bad"));
  const open = parts.some(one => one.isOpen) || !isOwn;
  const kind = make("p.note", say(`is-${code}`));
  if (bad.length === 0)
    return [kind, make(open ? "p.owed.verdict" : "p.good.verdict",
      `✓ ${say(open ? "holdsPartly" : "holds")}`)];
  return [kind, make("div.refusal.verdict", { role: "alert" }, make("strong", `✗ ${say("fails")}`),
    make("ul", bad.map(line => make("li", `${line.part}：${say(line.code, line.about)}`))))];
}

const marks = { good: "✓", bad: "✗", open: "?" };

function part(findings, isShort) {
  if (findings.lines.length === 0) return undefined;
  const worst = findings.isBad ? "bad" : findings.isOpen ? "open" : "good";
  return make("details", (findings.isBad || isShort) && { open: true },
    make(`summary.${worst}`, `${marks[worst]} ${findings.part}`),
    make("ul.findings", findings.lines.map(line =>
      make(`li.${line.state}`, `${marks[line.state]} ${say(line.code, line.about)}`))));
}

function unknowns(parts, isOwn) {
  const codes = new Set(parts.flatMap(one => [...one.unknowns]));
  if (!isOwn) codes.add("keysOfServer");
  return make("section.unknown", make("h3", say("cannotKnow")),
    make("ul", [...codes].map(code => make("li", say(code)))));
}

for (const input of every("input[type=file]"))
  input.addEventListener("change", () => take(input.files));
const drop = find("#drop");
drop.addEventListener("dragover", event => event.preventDefault());
drop.addEventListener("drop", event => {
  event.preventDefault();
  void take(event.dataTransfer.files);
});
find("#judge").addEventListener("click", () => {
  const pasted = find("#pasted").value;
  const spelled = pasted.startsWith("{") ? pasted.trim() : pasted;
  if (spelled.trim() !== "") void take([new File([spelled], say("pasted"))]);
});
await again();

// A code before the camera, where this browser reads codes by itself; one is enough.
const close = await camera.open(find("#scan"), find("#lens"), code => {
  close();
  void take([new File([code], say("scanned"))]);
}, why => show(find("#outcome"), make("p.refusal", { role: "alert" }, say(why))));
