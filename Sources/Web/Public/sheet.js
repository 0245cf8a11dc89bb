// A statement as a sheet, made from the very bytes that are signed.
import { make } from "./elements.js";
import { called, code, say, word } from "./words.js";

/**
 * The sheet of a draft or an envelope; nothing on it comes from anywhere else, but what is known
 * against its signatures, by their keys.
 */
export function sheet(draft, flaws = new Map()) {
  const { type, at, place, parties, chains, act } = draft.document;
  const signed = new Set(draft.signatures.map(signature => signature.keyid));
  return [
    make("h2", word("acts", type)),
    make("dl.facts", fact("at", at.replace("T", " ").slice(0, 16)), place && fact("place", plain(place, "place"))),
    value(act, "act"),
    chains.length > 0 &&
      make("p.note", say("chains"), chains.map(link => link.container).join(" ")),
    make("ul.parties", parties.map(party =>
      signer(party, signed.has(party.key), flaws.get(party.key)))),
  ].filter(Boolean);
}

/** Whoever is to sign; ticked only where he did and nothing is known against it. */
function signer(party, hasSigned, flaw) {
  const who = `${word("roles", party.role)} ${word("people", party.person)}`;
  if (!hasSigned) return make("li", `… ${who}`);
  if (!flaw) return make("li.signed", `✓ ${who}`);
  return flaw === "false" ? make("li.bad", `✗ ${who} · ${say(flaw)}`)
    : make("li.owed", `? ${who} · ${say(flaw)}`);
}

const fact = (name, content) => [make("dt", word("fields", name)), make("dd", content)];

/** Objects as definition lists, lists of objects as tables, the rest as text. */
function value(item, name) {
  if (Array.isArray(item)) {
    if (item.length === 0) return "–";
    if (typeof item[0] !== "object") return item.flatMap(one => [plain(one, name), " "]).slice(0, -1);
    return table(item);
  }
  if (typeof item === "object")
    return make("dl.facts", Object.entries(item).flatMap(([inner, content]) =>
      fact(inner, value(content, inner))));
  return plain(item, name);
}

const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+08:00$/;

function plain(item, name) {
  if (item === true) return say("yes");
  if (item === false) return say("no");
  if (instant.test(item)) return item.replace("T", " ").slice(0, 16);
  const words = code(name, String(item));
  return words === called(name, item) ? identified(words, item) : words;
}

/** By name, with the id that is signed beside it in small type. */
const identified = (words, id) => make("span.named", words, " ", make("code.id", id));

function table(items) {
  const names = [...new Set(items.flatMap(item => Object.keys(item)))];
  return make("div.scroll", { tabindex: "0" }, make("table",
    make("thead", make("tr", names.map(name => make("th", word("fields", name))))),
    make("tbody", items.map(item =>
      make("tr", names.map(name => make("td", item[name] === undefined ? "" : value(item[name], name))))))));
}

