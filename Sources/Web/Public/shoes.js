// The demonstration: takes somebody's key into this browser and signs in as him.
import { every, find, show } from "./elements.js";
import * as keys from "./keys.js";
import * as session from "./session.js";
import * as store from "./store.js";
import { say } from "./words.js";

for (const button of every("button.shoe"))
  button.addEventListener("click", async () => {
    const outcome = find("#outcome");
    show(outcome, say("signing"));
    try {
      const response = await fetch(`/demo/people/${button.dataset.person}/key`);
      const pair = await response.json();
      if (!response.ok) throw new Error(pair.flaw);
      const row = await keys.bring(pair.algorithm, pair.pkcs8, pair.spki);
      const name = button.querySelector("strong").textContent;
      await store.put("keys", { ...row, person: pair.person, name, isDemo: true });
      await session.open(row);
      location.assign("/");
    } catch (error) {
      show(outcome, `${say("failed")}${error.message}`);
    }
  });
