// A movement order at work: the goods are given to the crew, or by the crew at the goal; a gate that
// is closed is told in one tap; on the way the crew may change.
import { me, prepare } from "./act.js";
import * as codes from "./codes.js";
import { find, make, show } from "./elements.js";
import { challenge, makeNonce } from "./faces.js";
import * as photo from "./photo.js";
import { prepareRelease } from "./releasing.js";
import * as sealingOff from "./sealing-off.js";
import { signal } from "./signal.js";
import { likeRole, partners, review, signNow } from "./comparing.js";
import * as store from "./store.js";
import * as wedge from "./wedge.js";
import { code, say, word } from "./words.js";

const t = name => word("road", name);
const journey = JSON.parse(find("#journey").textContent);
const here = journey.boxes.filter(box => box.here && !box.contested);
const chosen = new Set(here.map(box => box.container));
const scanned = new Set();
const evidence = [];

const like = likeRole(journey.role, journey.carries);
const mates = partners(journey.mates, journey.carries ? journey.mates.map(one => one.person) : [], like);
const receivers = partners(journey.receivers, journey.receivers.map(one => one.person), like);

/** For whom it is meant: of the people on the other side those who are ticked. */
const addressees = () => receivers.parties().map(party => party.person);
const going = () => here.filter(box => chosen.has(box.container));

function failed(error) {
  show(find("#outcome"), make("p.refusal", { role: "alert" }, `${say("failed")}${error.message}`));
}

function boxes() {
  return make("ol.boxes", journey.boxes.map(box => {
    const input = make("input", { type: "checkbox", checked: chosen.has(box.container), disabled: !box.here });
    input.addEventListener("change", () =>
      input.checked ? chosen.add(box.container) : chosen.delete(box.container));
    return make(`li.${box.here ? (scanned.has(box.container) ? "right" : "open") : "half"}`, { "data-box": box.container },
      make("label.check", input, make("span.number", box.container)),
      make("span.note", box.here ? box.seals.join(" ") : t("notInHand")),
      box.here && sealingOff.button(box.container, journey.role));
  }));
}

/** Whoever gives out may scan, to see that he holds what he is about to let go. */
function heard(text) {
  const typed = codes.read(text);
  const number = typed?.number;
  const box = here.find(one => one.container === number || one.seals.includes(number));
  if (!typed || typed.wrong) return signal("misread", text, t("wrongCheck"));
  if (!box) return signal("unexpected", number, t("unexpected"));
  const isAgain = scanned.has(number);
  scanned.add(number).add(box.container);
  signal(isAgain ? "duplicate" : "expected", number, t(isAgain ? "duplicate" : "expected"));
  show(find("#boxes"), boxes());
}

async function handOver(blind, hash) {
  if (going().length === 0) throw new Error(t("nothingGoes"));
  const draft = await prepareRelease({
    journey, boxes: going(), addressees: addressees(), role: journey.role,
    others: mates.parties(), blind, challenge: hash || undefined,
  });
  review(find("#reviewed"), draft, () => signedRelease(draft));
}

function signedRelease(draft) {
  find("#outcome").append(make("p",
    make("a.button.large", { href: `/road/handovers/${draft.content}` }, t("toProof"))));
}

/** The gate is closed: the goods are let go for the unit behind it, and that they are here is told. */
async function arrived() {
  const boxesHere = going();
  if (boxesHere.length === 0) throw new Error(t("nothingGoes"));
  const release = await prepareRelease({
    journey, boxes: boxesHere, addressees: addressees(), role: journey.role, blind: journey.blind,
  });
  const first = await signNow(release);
  if (!first) return;
  const draft = await prepare({
    kind: "arrived", role: journey.role,
    act: { at: journey.to, evidence, gateOpen: false, release: release.content },
  });
  await signNow(draft);
  find("#gate").disabled = true;
  signedRelease(release);
}

function handing() {
  const blind = make("input", { type: "checkbox", checked: journey.blind, id: "blind" });
  const hash = make("input", { name: "challenge", autocomplete: "off", maxlength: "64", spellcheck: "false" });
  return make("section.signer",
    make("h2", `${t(journey.carries ? "handAtGoal" : "handToCrew")} · ${code("unit", journey.carries ? journey.goal : journey.from)}`),
    make("div.for-whom", make("h3", t("forWhom")), receivers.element || make("p.note", t("anyReceiver"))),
    mates.element,
    make("details", make("summary", t("blindCheck")),
      make("label.check", blind, t("blindHint")), make("label", t("challenge"), hash)),
    make("button.large", {
      type: "button", id: "review",
      click: () => handOver(blind.checked, hash.value.trim()).catch(failed),
    }, t("reviewRelease")), make("div", { id: "reviewed" }));
}

function gate() {
  const taken = make("p.note");
  return make("section.gate", make("h2", t("atTheGate")),
    photo.button(t("photo"), `gate-${journey.goal}`, one => {
      evidence.push(one);
      taken.textContent = evidence.map(file => file.name).join(" ");
    }), taken,
    make("button.large.danger", { type: "button", id: "gate", click: () => arrived().catch(failed) },
      `⚑ ${t("gateClosed")}`),
    make("p.note", t("gateHint")));
}

/** On the way: the next crew and this one sign the same statement. */
function crewChange() {
  const incoming = partners(journey.mates.concat(journey.receivers), [], like);
  const reason = make("input", { maxlength: "200", autocomplete: "off" });
  const change = async () => {
    const parties = [...incoming.parties()];
    if (parties.length === 0 || !reason.value.trim()) throw new Error(t("crewNeeds"));
    const draft = await prepare({
      kind: "crew-change", role: journey.role, others: parties,
      chains: going().map(({ container, head }) => ({ container, follows: head })),
      act: {
        containers: going().map(box => box.container), incoming: parties.map(one => one.person),
        outgoing: [me().person], reason: reason.value.trim(),
      },
    });
    review(find("#changed"), draft, () => {});
  };
  return make("details.trouble", make("summary", t("crewChange")), incoming.element,
    make("label", t("remark"), reason),
    make("button.large", { type: "button", click: () => change().catch(failed) }, t("review")),
    make("div", { id: "changed" }));
}

/** Before the goods are given: what the receiver's own draw of faces begins with. */
async function myChallenge() {
  const kept = await store.get("kept", `nonce of ${journey.order}`);
  const nonce = kept?.value ?? makeNonce();
  const hash = await challenge(nonce);
  await store.put("kept", { name: `nonce of ${journey.order}`, value: nonce });
  await store.put("kept", { name: `nonce ${hash}`, value: nonce });
  return make("details", make("summary", t("myChallenge")), make("p.note", t("challengeHint")),
    make("p.hash", { id: "my-challenge" }, hash));
}

show(find("#handing"),
  make("p.way", code("unit", journey.from), " → ", make("strong", code("unit", journey.goal)),
    journey.vehicle && ` · ${journey.vehicle}`),
  make("div", { id: "boxes" }, boxes()),
  here.length > 0 ? handing() : make("p.owed", t("nothingHere")),
  here.length > 0 && journey.carries && gate(),
  here.length > 0 && journey.carries && crewChange(),
  here.length === 0 && journey.carries && (await myChallenge()));
wedge.listen(heard);
