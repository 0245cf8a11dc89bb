// A registrar invites somebody; the code is shown once.
import { every, find, make, show } from "./elements.js";
import * as session from "./session.js";
import { say } from "./words.js";

find("#invite").addEventListener("submit", async event => {
  event.preventDefault();
  const form = new FormData(event.target);
  const details = { name: form.get("name").trim() };
  if (form.get("phone").trim()) details.phone = form.get("phone").trim();
  try {
    const answer = await session.ask("/invitations", {
      person: form.get("person"), unit: form.get("unit"), details,
      roles: every("input[name=role]:checked").map(box => box.value),
    });
    show(find("#outcome"), make("p.good", make("a", { href: answer.address }, answer.address)));
  } catch (error) {
    show(find("#outcome"), make("p.refusal", `${say("failed")}${error.message}`));
  }
});
