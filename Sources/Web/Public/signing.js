// Signing in one place: the sheet and the code from the very bytes, then each with his own key. A
// token that is here signs here; everybody else signs on his own device.
import { me } from "./act.js";
import { find, make, show } from "./elements.js";
import { contentID, missing, shortCode } from "./envelope.js";
import * as feed from "./feed.js";
import * as keys from "./keys.js";
import * as outbox from "./outbox.js";
import { failed, outcome } from "./outcome.js";
import { sheet } from "./sheet.js";
import { say, word } from "./words.js";

/** The key of a party that may sign here: the reader's own, or somebody's token. */
async function usable(party) {
  const row = await keys.find(party.key);
  return row && (party.key === me()?.key || row.algorithm === "webauthn") ? row : undefined;
}

class Signing {
  constructor(draft, warnings) {
    this.draft = draft;
    this.body = make("div");
    this.parts = make("div.choices");
    this.result = make("div", { role: "status" });
    this.dialog = make("dialog.act.signing", { "aria-label": say("compare") },
      ...warnings.map(text => make("p.refusal", { role: "alert" }, `‼ ${text}`)),
      this.body, this.parts, this.result,
      make("p.end", make("button.quiet", { type: "button", id: "done", click: () => this.dialog.close() },
        say("close"))));
  }

  async open() {
    show(this.body, make("p.code", shortCode(await contentID(this.draft))),
      make("div.sheet", sheet(this.draft)));
    document.body.append(this.dialog);
    this.dialog.showModal();
    await this.offer();
    await new Promise(done => this.dialog.addEventListener("close", done, { once: true }));
    this.dialog.remove();
    if (this.draft.signatures.length === 0) await feed.takeBack(this.draft);
    // Closed half-way: what was signed is not lost, the others find it to sign.
    else if (!this.answer) await this.finish();
    return this.answer;
  }

  /** A button for everybody who can sign here; the rest are told. */
  async offer() {
    const open = missing(this.draft);
    const rows = await Promise.all(open.map(usable));
    show(this.parts, ...open.map((party, at) => this.choice(party, rows[at])),
      this.draft.signatures.length > 0 && open.length > 0 && rows.some(Boolean)
        ? make("button.quiet", { type: "button", click: () => this.finish() },
          say("passOn"))
        : undefined);
    (find("button", this.parts) ?? find("#done", this.dialog)).focus();
  }

  choice(party, row) {
    const name = word("people", party.person);
    if (!row) return make("p.note", `${name}：${say("ownDevice")}`);
    const words = party.key === me()?.key ? say("signMine") : say("signHere");
    return make("button.large", { type: "button", click: () => this.sign(row) }, `${words}${name}`);
  }

  async sign(row) {
    for (const button of this.parts.querySelectorAll("button")) button.disabled = true;
    show(this.result, say("signing"));
    try {
      this.draft.signatures.push(await keys.sign(this.draft, row));
      show(this.result);
      show(find(".sheet", this.body), sheet(this.draft));
    } catch (error) {
      show(this.result, make("p.refusal", { role: "alert" }, `${say("failed")}${error.message}`));
      return this.offer();
    }
    const open = missing(this.draft);
    const here = await Promise.all(open.map(usable));
    if (here.some(Boolean)) return this.offer();
    return this.finish();
  }

  /** Whatever is signed goes through the outbox: without a network it waits there, in sight. */
  async finish() {
    show(this.parts);
    this.answer = (await outbox.send(this.draft).catch(failed)) ?? { answer: "outbox" };
    show(this.result, outcome(this.answer));
    find("#done", this.dialog).focus();
  }
}

/**
 * Shows a prepared draft and lets those sign who are here.
 *
 * @returns the desk's answer, {answer: "outbox"} when it waits here, nothing when nobody signed
 */
export const signing = (draft, warnings = []) => new Signing(draft, warnings).open();
