// The end of a taking over: readings are fixed, faces looked at, the acceptance signed.
import { prepare } from "./act.js";
import { find, make, show } from "./elements.js";
import { draw } from "./faces.js";
import { choices, likeRole, partners, review } from "./comparing.js";
import { code, say, word } from "./words.js";

const t = name => word("road", name);
const carriers = ["courier", "patrol"];
const looks = ["sound", "damaged", "opened", "resealed"];

/** What can be done next, as large buttons. */
export function finish(room) {
  if (room.signed) return;
  const { count } = room;
  const place = find("#finish");
  if (count.isBlind && !count.isFixed) return show(place, fixing(room));
  const unseen = count.unseen;
  const open = count.faces.filter(face => !face.condition);
  show(place,
    count.isBlind && faces(room),
    unseen.length > 0 && make("section.owed",
      make("p", `${unseen.length} ${t("unseen")}: ${unseen.slice(0, 12).join("  ")}${unseen.length > 12 ? " …" : ""}`),
      make("button.quiet", { type: "button", id: "rest-missing", click: () => missing(room, unseen) }, t("restMissing"))),
    signer(room, unseen.length > 0 || open.length > 0));
}

/** Before anything of the giver's may be shown the readings are fixed. */
function fixing(room) {
  const { count } = room;
  const read = [...count.readings.values()].filter(one => one.seen).length;
  return make("button.large", {
    type: "button", id: "fix", disabled: read === 0, click: async () => {
      count.isFixed = true;
      count.current = undefined;
      count.faces = await draw(
        room.release, count.nonce, [...count.lines.keys()], room.slip.percent ?? 10);
      room.redraw();
    },
  }, t("fix"));
}

function faces(room) {
  return make("section.faces", make("h2", t("lookAt")), room.count.faces.map(face =>
    make("div.face", { "data-face": `${face.container} ${face.face}` },
      make("p", make("strong", face.container), ` · ${t(face.face)}`),
      choices("condition", looks.map(one => [one, code("condition", one)]), face.condition, one => {
        face.condition = one;
        room.redraw();
      }))));
}

function missing(room, unseen) {
  for (const container of unseen)
    Object.assign(room.count.readings.get(container), { condition: "missing", verdict: "refused" });
  room.redraw();
}

function signer(room, isEarly) {
  const { slip } = room;
  const roles = (slip.roles ?? []).filter(one => !["registrar", "inspector", "witness"].includes(one));
  const others = partners(slip.people ?? [], slip.with ?? [], person =>
    likeRole(room.role, carriers.includes(room.role))(person));
  const element = make("section.signer",
    roles.length > 1 && make("div", make("h2", t("signsAs")),
      choices("signsAs", roles.map(one => [one, word("roles", one)]), room.role, one => {
        room.role = one;
        room.redraw();
      })),
    make("p.note", t(carriers.includes(room.role) ? "intoCrew" : "intoUnit")),
    others.element,
    make("button.large", {
      type: "button", id: "review", disabled: isEarly, click: () => toReview(room, others.parties()),
    }, t("review")), make("div", { id: "reviewed" }));
  return element;
}

async function toReview(room, others) {
  try {
    const draft = await prepare({
      kind: "accept", role: room.role, others, act: acceptance(room),
      chains: [...room.count.lines.keys()].map(container => ({ container, follows: room.release })),
    });
    review(find("#reviewed"), draft, answer => signed(room, answer));
  } catch (error) {
    show(find("#outcome"), make("p.refusal", `${say("failed")}${error.message}`));
  }
}

function acceptance(room) {
  const { count, slip } = room;
  return {
    ...(count.isBlind && { check: { faces: count.faces.map(({ container, face, condition }) => ({ condition, container, face })), nonce: count.nonce } }),
    hands: carriers.includes(room.role) ? "crew" : "unit", lines: count.answer(),
    release: room.release, unit: slip.unit,
  };
}

/** What was signed is not counted again; where both halves are, is one tap away. */
function signed(room, answer) {
  room.signed = true;
  find("#scanning").hidden = true;
  find("#outcome").append(
    ...(answer?.answer === "draft" ? [make("p.note", t("otherSigns"))] : []),
    make("p", make("a.button.large", { href: `/road/handovers/${room.release}` }, t("toProof"))));
}
