// Alt and a letter do what the screen says they do: `aria-keyshortcuts="Alt+S"`. While a sheet is open
// only its own letters count. A scanner types letters without Alt.
import { every } from "./elements.js";

addEventListener("keydown", event => {
  if (!event.altKey || event.ctrlKey || event.metaKey) return;
  const [, letter] = /^Key([A-Z])$/.exec(event.code) ?? [];
  if (!letter) return;
  const within = every("dialog[open]").at(-1) ?? document;
  const found = every(`[aria-keyshortcuts="Alt+${letter}"]`, within)
    .find(one => !one.disabled && one.getClientRects().length > 0);
  if (!found) return;
  event.preventDefault();
  found.focus();
  found.click();
});
