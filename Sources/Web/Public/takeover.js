// Taking goods over: scan box after box, read the seals, look at the faces asked for, sign. It works
// from the giver's signed bytes alone; what was counted survives a closed tab.
import { me } from "./act.js";
import * as camera from "./camera.js";
import { Count } from "./counting.js";
import { find, make, show } from "./elements.js";
import { contentID, read } from "./envelope.js";
import { makeNonce } from "./faces.js";
import { signal } from "./signal.js";
import * as store from "./store.js";
import { boxCard, boxList, strays } from "./takeover-list.js";
import { finish } from "./takeover-sign.js";
import * as typing from "./typing.js";
import * as wedge from "./wedge.js";
import { say, word } from "./words.js";

const t = name => word("road", name);
const slip = JSON.parse(find("#slip").textContent);

/** Ends the hearing of a slip that another has replaced. */
let stop;

/** One taking over: the slip, what was counted, and how it is shown again. */
async function begin(envelope) {
  const release = await contentID(envelope);
  const { act } = envelope.document;
  if (!act.lines) throw new Error(t("noRelease"));
  const name = `count ${release}`;
  const count = new Count(act.lines, (await store.get("kept", name))?.value);
  count.nonce ??= await nonce(act.challenge);
  const room = { envelope, release, act, slip, count, role: slip.role || me().roles[0] };
  room.keep = keeping(name, () => count.kept);
  room.redraw = () => {
    void room.keep();
    draw(room);
  };
  room.scan = number => {
    const judged = count.scan(number);
    tell(number, judged);
    room.redraw();
  };
  room.misread = (text, why) => signal("misread", text, t(why));
  layOut(room);
  room.redraw();
  stop?.();
  stop = wedge.listen(text => typing.scanned(text, room.scan, room.misread));
}

/** Writes the newest state down, one write at a time; whether it is down is on the page. */
function keeping(name, state) {
  let isDue = false;
  let isWriting = false;
  return async () => {
    isDue = true;
    find("#takeover").dataset.kept = "false";
    if (isWriting) return;
    isWriting = true;
    try {
      while (isDue) {
        isDue = false;
        await store.put("kept", { name, value: state() });
      }
      find("#takeover").dataset.kept = "true";
    } catch (error) {
      show(find("#outcome"), make("p.refusal", { role: "alert" }, `${say("failed")}${error.message}`));
    }
    isWriting = false;
  };
}

/** The one whose hash the giver was given, else a fresh one. */
async function nonce(challenge) {
  if (!challenge) return makeNonce();
  return (await store.get("kept", `nonce ${challenge}`))?.value ?? makeNonce();
}

function tell(number, { verdict, container, belongs }) {
  const more = belongs ? `${t("belongsTo")} ${belongs}` : container === number ? "" : `· ${container}`;
  signal(verdict, number, `${t(verdict)} ${more}`);
}

function layOut(room) {
  const lens = make("div");
  const eye = make("button.camera", { type: "button", id: "camera", hidden: true }, `◉ ${t("camera")}`);
  void camera.open(eye, lens, code => typing.scanned(code, room.scan, room.misread),
    why => room.misread(t("camera"), why));
  show(find("#takeover"),
    make("p.way", make("strong", room.act.consignment ?? ""), ` ${room.act.vehicle ?? ""}`),
    room.count.isBlind && make("p.mark", t("blindRule")),
    make("div", { id: "scanning" }, make("p.note", t("scanHint")),
      typing.field({
        isKnown: number => !room.count.isBlind && onSlip(room, number),
        heard: room.scan, misread: room.misread,
      }), eye, lens),
    make("div", { id: "progress" }), make("div", { id: "box" }), make("div", { id: "boxes" }),
    make("div", { id: "strays" }), make("div", { id: "finish" }));
}

const onSlip = (room, number) =>
  room.act.lines.some(line => line.container === number || line.seals.includes(number));

function draw(room) {
  const { count } = room;
  find("#scanning").hidden = count.isFixed;
  const read_ = [...count.readings.values()].filter(one => one.seen).length;
  const all = count.isBlind && !count.isFixed ? undefined : count.lines.size;
  show(find("#progress"), make("p.progress",
    make("strong", all === undefined ? String(read_) : `${count.isBlind ? read_ : count.done} / ${all}`),
    ` ${t(count.isBlind ? "boxesRead" : "boxesRight")}`,
    all !== undefined && make("progress", { max: String(all), value: String(count.isBlind ? read_ : count.done) })));
  show(find("#box"), boxCard(room));
  show(find("#boxes"), boxList(room));
  show(find("#strays"), strays(room));
  finish(room);
}

const file = find("#file");
if (file) await begin(read(file.content.textContent));
find("#half")?.addEventListener("change", async event => {
  try {
    await begin(read(await event.target.files[0].text()));
  } catch (error) {
    show(find("#outcome"), make("p.refusal", `${say("failed")}${error.message}`));
  }
});
