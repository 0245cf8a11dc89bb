// A statement as a sheet, made from the very bytes that are signed.
import { make } from "./elements.js";
import { say, word } from "./words.js";

/** The sheet of a draft or an envelope; nothing on it comes from anywhere else. */
export function sheet(draft) {
  const { type, at, place, parties, chains, act } = draft.document;
  const signed = new Set(draft.signatures.map(signature => signature.keyid));
  return [
    make("h2", word("acts", type)),
    make("dl.facts", fact("at", at.replace("T", " ").slice(0, 16)), place && fact("place", place)),
    value(act),
    chains.length > 0 &&
      make("p.note", say("chains"), chains.map(link => link.container).join(" ")),
    make("ul.parties", parties.map(party =>
      make(signed.has(party.key) ? "li.signed" : "li",
        `${signed.has(party.key) ? "✓" : "…"} ${word("roles", party.role)} ${party.person}`))),
  ].filter(Boolean);
}

const fact = (name, content) => [make("dt", word("fields", name)), make("dd", content)];

/** Objects as definition lists, lists of objects as tables, the rest as text. */
function value(item) {
  if (Array.isArray(item)) {
    if (item.length === 0) return "–";
    if (typeof item[0] !== "object") return item.map(plain).join(" ");
    return table(item);
  }
  if (typeof item === "object")
    return make("dl.facts", Object.entries(item).flatMap(([name, inner]) =>
      fact(name, value(inner))));
  return plain(item);
}

function plain(item) {
  if (item === true) return say("yes");
  if (item === false) return say("no");
  return word("codes", String(item));
}

function table(items) {
  const names = [...new Set(items.flatMap(item => Object.keys(item)))];
  return make("div.scroll", make("table",
    make("thead", make("tr", names.map(name => make("th", word("fields", name))))),
    make("tbody", items.map(item =>
      make("tr", names.map(name => make("td", item[name] === undefined ? "" : value(item[name]))))))));
}

