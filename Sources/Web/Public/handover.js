// Both halves of a handover on this device: kept for when there is no network, and what the giver
// may still do: say that he is there, take it back, open his readings.
import { prepare } from "./act.js";
import { every, find, make, show } from "./elements.js";
import * as photo from "./photo.js";
import { opening } from "./releasing.js";
import { review, signNow } from "./comparing.js";
import * as store from "./store.js";
import { read } from "./envelope.js";
import { say, word } from "./words.js";

const t = name => word("road", name);
const evidence = [];

function failed(error) {
  show(find("#outcome"), make("p.refusal", { role: "alert" }, `${say("failed")}${error.message}`));
}

/** From the press on nothing is drawn anew under his hands; what fails lets go again. */
const doing = work => () => {
  const place = find("#handing");
  place.classList.add("working");
  work().catch(error => {
    place.classList.remove("working");
    failed(error);
  });
};

async function arrive(handover) {
  await signNow(await prepare({
    kind: "arrived", role: handover.role,
    act: { at: handover.to, evidence, gateOpen: false, release: handover.release },
  }));
}

function waiting(handover) {
  const taken = make("p.note");
  const reason = make("input", { maxlength: "200", autocomplete: "off", id: "why-back" });
  const back = async () => {
    if (!reason.value.trim()) throw new Error(t("reasonNeeded"));
    const draft = await prepare({
      kind: "withdraw", role: handover.role,
      chains: handover.open.map(container => ({ container, follows: handover.release })),
      act: { containers: handover.open, reason: reason.value.trim(), release: handover.release },
    });
    review(find("#withdrawing"), draft, () => {});
  };
  return make("section.gate",
    !handover.arrived && make("div", photo.button(t("photo"), `gate-${handover.to}`, one => {
      evidence.push(one);
      taken.textContent = evidence.map(file => file.name).join(" ");
    }), taken,
    make("button.large.danger", { type: "button", id: "gate", click: doing(() => arrive(handover)) },
      `⚑ ${t("gateClosed")}`)),
    make("details.trouble", make("summary", t("takeBack")), make("label", t("remark"), reason),
      make("button.large", { type: "button", id: "withdraw", click: doing(back) }, t("review")),
      make("div", { id: "withdrawing" })));
}

/** Once the other side's readings are fixed, the giver shows his own beside them. */
async function opened(handover) {
  const readings = await opening(handover.release);
  if (!readings || handover.revealed || handover.answers.length === 0) return undefined;
  const answer = halves().find(half => half.content === handover.answers[0]);
  const read_ = new Map(answer?.envelope.document.act.lines.map(line => [line.container, line]));
  const reveal = async () => {
    const draft = await prepare({
      kind: "reveal", role: handover.role,
      act: { acceptance: handover.answers[0], lines: readings, of: handover.release },
    });
    review(find("#revealing"), draft, () => {});
  };
  const same = reading => {
    const line = read_.get(reading.container);
    return line && [...line.seals].sort().join() === [...reading.seals].sort().join() && line.count === reading.count;
  };
  return make("section.reveal", make("h2", t("bothReadings")),
    make("ol.boxes", readings.map(reading => make(same(reading) ? "li.right" : "li.wrong",
      make("span.number", `${same(reading) ? "✓" : "✗"} ${reading.container}`),
      make("span.note", `${reading.seals.join(" ")} ↔ ${read_.get(reading.container)?.seals.join(" ") ?? "–"}`)))),
    make("button.large", { type: "button", id: "reveal", click: doing(reveal) }, t("openReadings")),
    make("div", { id: "revealing" }));
}

const halves = () => every("template.file").map(file => ({
  content: file.dataset.content, kind: file.dataset.kind, text: file.content.textContent,
  envelope: read(file.content.textContent),
}));

/** The other's signed half stays on this device, and the photos that were signed with it. */
async function keep(handover) {
  const value = halves().map(({ content, kind, text }) => ({ content, kind, text }));
  await store.put("kept", { name: `handover ${handover.release}`, value });
}

async function photos() {
  const attachments = halves().flatMap(({ envelope }) =>
    (envelope.document.act.lines ?? []).flatMap(line => line.evidence ?? []));
  const links = (await Promise.all(attachments.map(photo.link))).filter(Boolean);
  return links.length > 0 && make("section", make("h2", t("photosHere")),
    make("ul", links.map(link => make("li", link))));
}

async function draw() {
  const handover = JSON.parse(find("#handover").textContent);
  await keep(handover);
  show(find("#handing"),
    handover.mine && handover.open.length > 0 && waiting(handover),
    handover.mine && (await opened(handover)), await photos());
}

addEventListener("custody:fresh", () => void draw());
await draw();
