// A board that is open is asked for again when the ledger changed; what was typed is never lost,
// and the focus stays where it was.
import { find, every } from "./elements.js";

let isStale = false;

export function again() {
  if (document.hidden) return void (isStale = true);
  if (every("dialog[open], form.typing, input:focus, .reviewing, #outcome > *").length > 0) return void (isStale = true);
  void replace();
}

async function replace() {
  isStale = false;
  try {
    const response = await fetch(location.href, { headers: { accept: "text/html" } });
    if (!response.ok || response.redirected) return;
    const fresh = new DOMParser().parseFromString(await response.text(), "text/html");
    // A sheet may have been opened while the answer was on its way.
    if (every("dialog[open]").length > 0) return void (isStale = true);
    const focused = document.activeElement?.id;
    find("main").replaceChildren(...find("main", fresh).childNodes);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    dispatchEvent(new Event("custody:fresh"));
  } catch {
    isStale = true;
  }
}

const events = new EventSource("/events");
events.addEventListener("changed", again);
document.addEventListener("visibilitychange", () => !document.hidden && isStale && replace());
