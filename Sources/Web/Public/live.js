// A board that is open is asked for again when the ledger changed. Nothing changes under somebody's
// hands: what he types, points at or has opened stays, and the page is asked for when he pauses.
import { find, every } from "./elements.js";

/** Milliseconds after the last key or touch. */
const pause = 1_500;
const patience = 30_000;
const retry = 2_000;

/** Somebody is in the middle of something that would be lost. */
const busy = "dialog[open], form.typing:not(dialog:not([open]) *), :is(input, select, textarea):focus, "
  + ".reviewing, .working, #reading, #handing details[open], #outcome > *";

let isStale = false;
let isAsking = false;
let hands;
/** What the server said last; scripts write into the page besides. */
let said = find("main").innerHTML;

function touched() {
  clearTimeout(hands);
  hands = setTimeout(() => {
    hands = undefined;
    if (isStale) again();
  }, pause);
}
for (const kind of ["pointerdown", "pointerup", "keydown", "input"])
  addEventListener(kind, touched, { capture: true, passive: true });

document.addEventListener("input", event => event.target.closest("form")?.classList.add("typing"));
for (const end of ["submit", "reset"])
  document.addEventListener(end, event => event.target.classList.remove("typing"));

const isBusy = () => document.hidden || hands !== undefined || every(busy).length > 0;

/** Asks for the page again, now or as soon as nobody is in the middle of something. */
export function again() {
  isStale = true;
  if (!isAsking && !isBusy()) void replace();
}

async function replace() {
  isAsking = true;
  isStale = false;
  let isDone = false;
  try {
    const response = await fetch(location.href, {
      headers: { accept: "text/html", "cache-control": "max-age=1" },
      signal: AbortSignal.timeout(patience),
    });
    isDone = !response.ok || response.redirected
      || put(find("main", new DOMParser().parseFromString(await response.text(), "text/html")));
  } catch {
    // Without a network it is asked for again later.
  }
  isAsking = false;
  // What changed while the answer was on its way is asked for at once, what failed after a while.
  if (!isDone) isStale = true;
  else if (isStale) again();
}
setInterval(() => isStale && again(), retry);

/** Shows the newer page; false when somebody began something while it was on its way. */
function put(fresh) {
  if (isBusy()) return false;
  const main = find("main");
  main.dataset.moment = fresh.dataset.moment;
  if (fresh.innerHTML === said) return true;
  said = fresh.innerHTML;
  const focus = focused(main);
  const opened = new Set(every("details[open]", main).map(named));
  main.replaceChildren(...fresh.childNodes);
  for (const one of every("details", main)) if (opened.has(named(one))) one.open = true;
  focus();
  dispatchEvent(new Event("custody:fresh"));
  return true;
}

const named = details =>
  `${details.closest("[id]").id} ${find("summary", details)?.textContent ?? ""}`;

/** Gives the focus back to what had it: by its id, or to what is the same in every letter. */
function focused(main) {
  const one = document.activeElement;
  if (one === main || !main.contains(one)) return () => undefined;
  const { id, localName, outerHTML } = one;
  return () => (document.getElementById(id)
    ?? every(localName, main).find(other => other.outerHTML === outerHTML))
    ?.focus({ preventScroll: true });
}

let events;

/** What the page shows already is no news. */
function told({ data }) {
  if (data !== find("main").dataset.moment) again();
}

/** A page that nobody sees holds no connection: a browser has six for all its tabs together. */
function listen() {
  events?.close();
  events = document.hidden ? undefined : new EventSource("/events");
  // The first word is where the ledger stands: what changed before it was heard is not missed.
  for (const kind of ["moment", "changed"]) events?.addEventListener(kind, told);
}

listen();
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", event => event.persisted && (listen(), again()));
document.addEventListener("visibilitychange", () => {
  listen();
  if (!document.hidden) again();
});
