// One draft: shown from its bytes, signed with this browser's key.
import { find, show } from "./elements.js";
import { contentID, missing, read, shortCode } from "./envelope.js";
import * as keys from "./keys.js";
import { failed, outcome } from "./outcome.js";
import * as session from "./session.js";
import { sheet } from "./sheet.js";
import { say } from "./words.js";

const draft = read(find("#file").content.textContent);
const content = await contentID(draft);
show(find("#code"), shortCode(content));
show(find("#sheet"), sheet(draft));

const button = find("#sign");
button.addEventListener("click", async () => {
  button.disabled = true;
  show(find("#outcome"), say("signing"));
  try {
    const rows = await keys.all();
    const row = rows.find(one => missing(draft).some(party => party.key === one.fingerprint));
    if (!row) throw new Error(say("noKey"));
    const signature = await keys.sign(draft, row);
    const answer = await session.ask(`/drafts/${content}/signatures`, signature)
      .catch(failed);
    show(find("#outcome"), outcome(answer));
    button.hidden = answer.answer !== "failed";
  } catch (error) {
    show(find("#outcome"), `${say("failed")}${error.message}`);
  }
  button.disabled = false;
});

const withdrawal = find("#withdraw");
withdrawal.addEventListener("click", async () => {
  withdrawal.disabled = true;
  const answer = await session.ask(`/drafts/${content}/withdrawal`, {})
    .catch(error => ({ answer: "failed", flaw: error.message }));
  show(find("#outcome"), outcome(answer));
  button.hidden = true;
  withdrawal.disabled = answer.answer !== "failed";
});
