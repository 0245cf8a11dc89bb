// A board that is open is asked for again when the ledger changed; what was typed is never lost,
// and the focus stays where it was.
import { find, every } from "./elements.js";

let isStale = false;

/** Somebody is in the middle of something that would be lost. */
const busy = "dialog[open], form.typing:not(dialog:not([open]) *), input:focus, .reviewing, "
  + "#reading, #outcome > *";
document.addEventListener("input", event => event.target.closest("form")?.classList.add("typing"));
for (const end of ["submit", "reset"])
  document.addEventListener(end, event => event.target.classList.remove("typing"));

export function again() {
  if (document.hidden) return void (isStale = true);
  if (every(busy).length > 0) return void (isStale = true);
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

let events;

/** A page that nobody sees holds no connection: a browser has six for all its tabs together. */
function listen() {
  events?.close();
  events = document.hidden ? undefined : new EventSource("/events");
  events?.addEventListener("changed", again);
}

listen();
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", event => event.persisted && (listen(), again()));
document.addEventListener("visibilitychange", () => {
  listen();
  if (!document.hidden) again();
});
