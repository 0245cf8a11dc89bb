// A barcode scanner types like a keyboard, only faster, and ends with Enter. What it types goes to
// whoever listens and never into a field, a button or an access key.

/** Milliseconds a letter, on the average of a scan; a hand is slower. */
const pace = 50;
/** A pause that no scanner makes, even while the machine is busy. */
const pause = 200;
const shortest = 3;

let typed = "";
let began = 0;
let newest = 0;
let before;
const listeners = [];

/** Calls back with every code that is scanned, whatever has the focus; returns what ends it. */
export function listen(heard) {
  listeners.push(heard);
  return () => listeners.splice(listeners.indexOf(heard), 1);
}

/** A field as it was before the first letter, for the scanner's letters fall into it, too. */
function remember(field) {
  const isText = field?.matches?.("input, textarea") && typeof field.value === "string";
  return isText ? { field, value: field.value } : undefined;
}

/** With an input method on, only the key's place on the board is told. */
function letter(event) {
  if (event.key !== "Process") return event.key.length === 1 ? event.key : "";
  const [, name] = /^(?:Key|Digit|Numpad)([A-Z0-9])$/.exec(event.code) ?? [];
  return name ?? (event.code === "Minus" ? "-" : "");
}

function ends(event) {
  const isScan = typed.length >= shortest && event.timeStamp - newest < pause
    && event.timeStamp - began < pace * typed.length;
  const code = typed;
  typed = "";
  if (!isScan) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (before) before.field.value = before.value;
  for (const heard of [...listeners]) heard(code.trim());
}

addEventListener("keydown", event => {
  if (listeners.length === 0 || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.key === "Enter" || event.code === "NumpadEnter") return void ends(event);
  const next = letter(event);
  if (!next) return;
  if (event.timeStamp - newest >= pause) typed = "";
  if (!typed) {
    began = event.timeStamp;
    before = remember(document.activeElement);
  }
  typed += next;
  newest = event.timeStamp;
  // A space typed by a scanner would press the button that has the focus.
  if (next === " " && typed.length > 1 && !before) event.preventDefault();
}, { capture: true });
