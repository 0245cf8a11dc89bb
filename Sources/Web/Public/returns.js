// Return day's sheets: what was typed and what nobody types become one statement, compared and signed.
import { prepare } from "./act.js";
import { every, find } from "./elements.js";
import { again } from "./live.js";
import { signing } from "./signing.js";
import { say, word } from "./words.js";

const whole = field => {
  if (!/^\d{1,7}$/.test(field.value.trim())) throw new Error(`${say("fill")}${title(field)}`);
  return Number(field.value);
};
const readers = {
  text: field => field.value.trim() || undefined,
  truth: field => field.value === "true",
  number: whole,
};

const title = field => field.getAttribute("aria-label")
  ?? field.closest("label")?.firstChild?.textContent.trim() ?? field.name;

/** The plain fields; throws with the first that is missing. */
function typed(form) {
  const act = {};
  for (const field of every("[data-as]", form)) {
    if (field.required && field.value.trim() === "") {
      field.focus();
      throw new Error(`${say("fill")}${title(field)}`);
    }
    act[field.name] = readers[field.dataset.as](field);
  }
  return act;
}

/** The counted lines, and in words where they differ from what was packed. */
function counted(form) {
  const warnings = [];
  const lines = every("[data-line]", form).map(row => {
    const [found, damaged] = ["found", "damaged"].map(name => whole(find(`[name=${name}]`, row)));
    const expected = Number(row.dataset.expected);
    if (found !== expected)
      warnings.push(`${row.dataset.name}：${word("returns", "differs")
        .replace("%1", expected).replace("%2", found)}`);
    return {
      kind: row.dataset.line, expected, found, absent: 0, damaged,
      ...(row.dataset.site && { site: row.dataset.site }),
      ...(row.dataset.batch && { batch: row.dataset.batch }),
    };
  });
  return { lines, warnings };
}

async function submitted(form) {
  const flaw = find(".flaw", form);
  flaw.textContent = "";
  try {
    const { lines, warnings } = counted(form);
    const act = { ...JSON.parse(form.dataset.act), ...typed(form), ...(lines.length > 0 && { lines }) };
    for (const warning of every("[data-warning] li", form)) warnings.push(warning.textContent);
    const { kind, role } = form.dataset;
    const draft = await prepare({ kind, act, role });
    const answer = await signing(draft, warnings);
    if (["admitted", "waiting", "repeated", "draft"].includes(answer?.answer))
      form.closest("dialog").close();
    again();
  } catch (error) {
    flaw.textContent = error.message;
  }
}

document.addEventListener("click", event => {
  const opening = event.target.closest("[data-open]");
  if (opening) document.getElementById(opening.dataset.open).showModal();
  event.target.closest("[data-close]")?.closest("dialog").close();
});
document.addEventListener("submit", event => {
  if (!event.target.matches("form[data-kind]")) return;
  event.preventDefault();
  void submitted(event.target);
});
