// Somebody who was invited makes his key and signs his own enrolment: the proof that he has it.
import { every, find, show } from "./elements.js";
import { file } from "./envelope.js";
import * as keys from "./keys.js";
import { outcome } from "./outcome.js";
import { write } from "./statement.js";
import * as store from "./store.js";
import { say } from "./words.js";

const { person, registrars } = JSON.parse(find("#enrolment").content.textContent);

async function enrol(made) {
  for (const button of every("button")) button.disabled = true;
  show(find("#outcome"), say("signing"));
  try {
    const row = await made();
    await store.put("keys", { ...row, person: person.id });
    const own = { role: person.roles[0], person: person.id, key: row.fingerprint, spki: row.spki };
    const draft = await write({ kind: "enrol", act: { person }, parties: [own, ...registrars] });
    draft.signatures.push(await keys.sign(draft, row));
    const response = await fetch(location.pathname, {
      method: "POST", headers: { "content-type": "application/json", accept: "application/json" },
      body: file(draft),
    });
    const answer = await response.json();
    show(find("#outcome"), outcome(response.ok || answer.answer ? answer : { answer: "failed", ...answer }));
  } catch (error) {
    show(find("#outcome"), `${say("failed")}${error.message}`);
    for (const button of every("button")) button.disabled = false;
  }
}

find("#in-browser").addEventListener("click", () => enrol(() => keys.make()));
find("#in-token").addEventListener("click", () => enrol(() => keys.makeInAuthenticator(person.id)));
