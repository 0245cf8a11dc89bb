// A number typed by hand: its check character gives a slip away; one without is typed twice,
// unless the slip in hand knows it.
import { find, make } from "./elements.js";
import { read } from "./codes.js";
import { word } from "./words.js";

const t = name => word("road", name);

/**
 * The field for typing.
 *
 * @param isKnown says whether a number stands on a slip that may be shown
 * @param heard gets the number
 * @param misread is told why nothing was taken in
 */
export function field({ isKnown, heard, misread }) {
  let awaited;
  const input = make("input", {
    name: "code", autocomplete: "off", autocapitalize: "characters", spellcheck: "false",
    enterkeyhint: "done", maxlength: "70",
  });
  const form = make("form.typing-code",
    make("label", t("typeNumber"), input, make("span.note", t("checkHint"))),
    make("button", t("take")));
  form.addEventListener("submit", event => {
    event.preventDefault();
    const typed = read(input.value);
    input.select();
    if (!typed) return misread(input.value, "notNumber");
    if (typed.wrong) return misread(input.value, "wrongCheck");
    const isSure = typed.checked || awaited === typed.number || isKnown(typed.number);
    if (!isSure) {
      awaited = typed.number;
      input.value = "";
      return misread(typed.number, "typeAgain");
    }
    awaited = undefined;
    input.value = "";
    return heard(typed.number);
  });
  return form;
}

/** What a scanner read: a wrong check character is a misreading, none is fine. */
export function scanned(text, heard, misread) {
  const code = read(text);
  if (!code) return misread(text, "notNumber");
  return code.wrong ? misread(text, "wrongCheck") : heard(code.number);
}

export const focus = () => find(".typing-code input")?.focus();
