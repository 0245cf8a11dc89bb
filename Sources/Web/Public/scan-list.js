// The boxes of a sheet: scanned or typed, each once, with what the ledger knows of it.
import { every, find, make, show } from "./elements.js";
import { say } from "./words.js";

const patience = 10_000;

/** What the ledger knows of a container; undefined where it knows none. */
export async function known(code) {
  const response = await fetch(`/containers?id=${encodeURIComponent(code)}`, {
    headers: { accept: "application/json" }, signal: AbortSignal.timeout(patience),
  }).catch(() => undefined);
  if (!response?.ok) throw new Error(say("unreachable"));
  return (await response.json())[0];
}

export const codes = part => every("[data-code]", part).map(line => line.dataset.code);

function tell(part, code, words, tone) {
  const verdict = find(".verdict", part);
  verdict.className = `verdict ${tone}`;
  show(verdict, make("strong", `${tone === "good" ? "✓" : "‼"} ${code}`), ` ${words}`);
}

/** Takes a code in; says at once what it is. */
export async function add(part, code) {
  if (codes(part).includes(code)) return tell(part, code, say("again"), "owed");
  const line = make("li", { "data-code": code }, make("strong", code), " ", make("span.note"), " ",
    make("button.quiet", { type: "button", click: () => line.remove() }, say("remove")));
  find("[data-list]", part).append(line);
  line.scrollIntoView({ block: "nearest" });
  tell(part, code, say("taken"), "good");
  try {
    const row = await known(code);
    if (row) return show(find(".note", line), row.state);
    show(find(".note", line), `⚠ ${say("unknownBox")}`);
    tell(part, code, say("unknownBox"), "bad");
  } catch (error) {
    show(find(".note", line), `⚠ ${error.message}`);
  }
}

/** Enter in the field takes what was typed. */
export function typed(event) {
  const field = event.target.closest?.("[data-typed]");
  if (!field || event.key !== "Enter") return;
  event.preventDefault();
  const code = field.value.trim();
  field.value = "";
  if (code) void add(field.closest("[data-scan]"), code);
}
