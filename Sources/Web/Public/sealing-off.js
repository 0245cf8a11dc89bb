// 立即封存 in three taps: the button, the reason, the signature.
import { prepare } from "./act.js";
import { make } from "./elements.js";
import * as photo from "./photo.js";
import { choices, signNow } from "./comparing.js";
import { say, word } from "./words.js";

const t = name => word("road", name);
const reasons = ["packingTorn", "sealBroken", "sealWrong", "opened", "wet"];

/** The button that begins it. */
export const button = (container, role, evidence = []) =>
  make("button.danger", { type: "button", click: () => open(container, role, evidence) },
    `‼ ${t("sealOff")}`);

function open(container, role, evidence) {
  const files = [...evidence];
  let reason;
  const sign = make("button.large.danger", { type: "button", disabled: true }, `✎ ${t("signSealOff")}`);
  const taken = make("p.note", files.map(one => one.name).join(" "));
  const chips = make("div");
  const draw = () => chips.replaceChildren(choices("why", reasons.map(one => [one, t(one)]), reason, one => {
    reason = one;
    sign.disabled = false;
    draw();
  }));
  draw();
  const dialog = make("dialog.seal-off", { "aria-label": t("sealOff") },
    make("h2", `‼ ${t("sealOff")} ${container}`), chips,
    photo.button(t("photo"), container, one => {
      files.push(one);
      taken.textContent = files.map(file => file.name).join(" ");
    }), taken, sign,
    make("button.quiet", { type: "button", click: () => dialog.close() }, t("back")));
  sign.addEventListener("click", async () => {
    sign.disabled = true;
    try {
      const draft = await prepare({
        kind: "quarantine", role,
        act: { containers: [container], evidence: files, reason: t(reason) },
      });
      dialog.close();
      await signNow(draft);
    } catch (error) {
      dialog.append(make("p.refusal", `${say("failed")}${error.message}`));
    }
  });
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
