// Before anybody signs he sees the sheet and the code, both made from the very bytes.
import { sign } from "./act.js";
import { find, make, show } from "./elements.js";
import { shortCode } from "./envelope.js";
import { outcome } from "./outcome.js";
import { sheet } from "./sheet.js";
import { say, word } from "./words.js";

const t = name => word("road", name);

/** Signs at once and tells what became of it; for acts that the button itself says in full. */
export async function signNow(draft) {
  const place = find("#outcome");
  show(place, say("signing"));
  try {
    const answer = await sign(draft);
    show(place, make("p.code", shortCode(draft.content)), outcome(answer));
    place.scrollIntoView({ block: "nearest" });
    return { answer };
  } catch (error) {
    show(place, make("p.refusal", { role: "alert" }, `${say("failed")}${error.message}`));
    return undefined;
  }
}

/** Shows a draft for comparing; `done` is called with the answer after it was signed. */
export function review(place, draft, done) {
  const button = make("button.large", { type: "button", id: "sign" }, `✎ ${say("sign")}`);
  button.addEventListener("click", async () => {
    button.disabled = true;
    const signed = await signNow(draft);
    if (signed) {
      button.remove();
      done(signed.answer);
    } else button.disabled = false;
  });
  place.classList.add("reviewing");
  show(place,
    make("p.note", t("compare")), make("p.code", { "aria-label": say("code") },
      make("output", { id: "code" }, shortCode(draft.content))),
    make("div.sheet", sheet(draft)), button);
  place.scrollIntoView({ block: "start" });
}

/** Choices as large buttons, one of which is pressed. */
export function choices(name, list, chosen, choose) {
  return make("div.chips", { role: "group", "aria-label": t(name) }, list.map(([code, words]) =>
    make("button.chip", {
      type: "button", "data-choice": code, "aria-pressed": String(code === chosen),
      click: () => choose(code),
    }, words)));
}

/** Who signs besides: the people that the page knows, each on his own device. */
export function partners(people, chosen, roleOf) {
  const picked = new Set(chosen);
  const box = person => {
    const input = make("input", {
      type: "checkbox", value: person.person, checked: picked.has(person.person),
    });
    input.addEventListener("change", () =>
      input.checked ? picked.add(person.person) : picked.delete(person.person));
    return make("label.check", input, person.name);
  };
  const element = people.length > 0 && make("fieldset.partners",
    make("legend", t("signsToo")), make("p.note", t("ownDevice")), people.map(box));
  const parties = () => people.filter(person => picked.has(person.person))
    .map(person => ({ role: roleOf(person), person: person.person, key: person.key }));
  return { element, parties };
}

/** In which of the roles somebody does the same part as another in a role. */
export function likeRole(role, carrying) {
  const like = carrying ? ["courier", "patrol"] : ["receiver", "custodian", "officer", "head"];
  return person => (person.roles.includes(role) ? role
    : like.find(one => person.roles.includes(one)) ?? person.roles[0]);
}
