// The boxes of a slip while they are counted: the one in hand as a card, the others as a list.
import { labelled } from "./codes.js";
import { make } from "./elements.js";
import * as photo from "./photo.js";
import * as sealingOff from "./sealing-off.js";
import { choices } from "./comparing.js";
import { code, word } from "./words.js";

const t = name => word("road", name);
const conditions = ["sound", "damaged", "wet", "opened", "resealed", "missing"];
const verdicts = ["accepted", "reserved", "refused"];
const reasons = ["sealWrong", "packingTorn", "countWrong", "notHere"];

/** The box in hand, with what was read on it and what is wrong with it. */
export function boxCard(room) {
  const { count } = room;
  const container = count.current;
  if (!container || !count.readings.has(container)) return undefined;
  const line = count.lines.get(container);
  const reading = count.readings.get(container);
  const expected = !count.isBlind && line.seals.length > 0 &&
    make("p.note", `${t("sealsOnSlip")} `, line.seals.map(seal =>
      make(reading.seals.includes(seal) ? "span.seal.read" : "span.seal", `${reading.seals.includes(seal) ? "✓" : "○"} ${seal}`)));
  return make("section.box", { "data-box": container },
    make("h2", labelled(container)), expected, seals(room, container, reading),
    trouble(room, container, reading));
}

function seals(room, container, reading) {
  if (reading.seals.length === 0) return make("p", t("readSeal"));
  return make("p", `${t("sealsRead")} `, reading.seals.map(seal => make("button.seal", {
    type: "button", disabled: room.count.isFixed, "aria-label": `${t("forget")} ${seal}`,
    click: () => {
      room.count.forget(container, seal);
      room.redraw();
    },
  }, `${seal} ×`)));
}

/** What is wrong with the box; open as soon as something is. */
function trouble(room, container, reading) {
  const { count } = room;
  const set = (name, value) => {
    reading[name] = value;
    room.redraw();
  };
  const amount = make("input", { type: "number", min: "0", max: "100000", value: String(reading.count), inputmode: "numeric" });
  amount.disabled = count.isFixed;
  amount.addEventListener("change", () => set("count", Math.max(0, Math.trunc(Number(amount.value)) || 0)));
  const remark = make("input", { value: reading.remark, maxlength: "200", autocomplete: "off" });
  remark.addEventListener("input", () => {
    reading.remark = remark.value;
    void room.keep();
  });
  return make("details.trouble", { open: count.isWrong(container) || reading.isOpen || false },
  make("summary", { click: event => {
    reading.isOpen = !event.target.closest("details").open;
  } }, `⚠ ${t("somethingWrong")}`),
  make("h3", t("condition")),
  choices("condition", conditions.map(one => [one, code("condition", one)]), reading.condition, one => set("condition", one)),
  make("label", t("count"), amount),
  make("h3", t("verdict")),
  choices("verdict", verdicts.map(one => [one, code("verdict", one)]), count.verdict(container), one => set("verdict", one)),
  choices("why", reasons.map(one => [one, t(one)]), undefined, one => set("remark", t(one))),
  make("label", t("remark"), remark),
  make("p", photo.button(t("photo"), container, one => set("evidence", [...reading.evidence, one])), " ",
    sealingOff.button(container, room.role, reading.evidence)),
  reading.evidence.length > 0 && make("ul", reading.evidence.map(one =>
    make("li", `${one.name} · ${Math.ceil(one.bytes / 1024)} KiB · ${one.hash.slice(0, 10)}…`))));
}

/** All boxes that may be shown; tapped, a box is in hand again. */
export function boxList(room) {
  const { count } = room;
  const shown = [...count.readings].filter(([, one]) => !count.isBlind || count.isFixed || one.seen);
  return shown.length > 0 && make("ol.boxes", shown.map(([container, reading]) => {
    const [kind, icon] = mark(count, container, reading);
    return make(`li.${kind}`, make("button.line", {
      type: "button", "data-line": container, "aria-current": String(container === count.current),
      click: () => {
        count.current = container;
        room.redraw();
      },
    }, make("span.icon", { "aria-hidden": "true" }, icon), make("span.number", container),
    make("span.note", state(count, container, reading))));
  }));
}

function mark(count, container, reading) {
  if (reading.condition === "missing") return ["wrong", "✗"];
  if (!reading.seen) return ["open", "○"];
  if (count.isOdd(container)) {
    if (!count.isBlind && reading.condition === "sound" && reading.seals.every(seal => count.lines.get(container).seals.includes(seal)))
      return ["half", "◐"];
    return ["wrong", "⚠"];
  }
  return [count.isBlind ? "noted" : "right", count.isBlind ? "●" : "✓"];
}

function state(count, container, reading) {
  if (reading.condition === "missing") return code("condition", "missing");
  if (!reading.seen) return t("notSeen");
  const words = [reading.seals.join(" ") || t("noSealRead")];
  if (reading.condition !== "sound") words.push(code("condition", reading.condition));
  if (count.verdict(container) !== "accepted") words.push(code("verdict", count.verdict(container)));
  return words.join(" · ");
}

/** Numbers that are on no line of the slip. */
export function strays(room) {
  const { count } = room;
  if (count.strays.length === 0 || (count.isBlind && !count.isFixed)) return undefined;
  return make("section.refusal", make("h2", t("strays")), make("p", count.strays.join("  ")),
    make("p.note", t("straysHint")));
}
