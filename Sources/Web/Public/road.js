// My road on this device: how old the page is, what is counted here and not signed yet, and every
// page that may be needed where there is no network.
import { now } from "./clock.js";
import { every, find, make, show } from "./elements.js";
import * as store from "./store.js";
import { word } from "./words.js";

const t = name => word("road", name);
const patience = 30_000;

/** How old what is shown is, and whether the network is there. */
async function age() {
  const place = find("#age");
  if (!place) return;
  place.dataset.words ??= place.textContent;
  const minutes = Math.max(0, Math.floor((await now()) / 60_000 - Number(place.dataset.served) / 60));
  const old = minutes < 1 ? t("justNow") : minutes < 120 ? `${minutes} ${t("minutesAgo")}`
    : `${Math.floor(minutes / 60)} ${t("hoursAgo")}`;
  place.textContent = `${place.dataset.words} · ${old}${navigator.onLine ? "" : ` · ${t("noNetwork")}`}`;
  place.classList.toggle("stale", minutes >= 10 || !navigator.onLine);
}

/** What was begun here and is not signed: nobody else knows of it. */
async function mine() {
  const kept = await store.all("kept");
  const links = new Set(every("a[href^='/road/takeovers/']").map(link => link.getAttribute("href")));
  const begun = kept.filter(row => row.name.startsWith("count ") && links.has(`/road/takeovers/${row.name.slice(6)}`)
    && Object.values(row.value.readings).some(reading => reading.seen));
  show(find("#mine"), begun.map(row => make("p.mark",
    make("a", { href: `/road/takeovers/${row.name.slice(6)}` }, t("begun")))));
}

/** A page that was asked for before the worker stood is not among those it took over when it began. */
async function controlled() {
  const registration = await navigator.serviceWorker.ready;
  if (navigator.serviceWorker.controller) return;
  const taken = new Promise(done =>
    navigator.serviceWorker.addEventListener("controllerchange", done, { once: true }));
  // Asked again until it is heard: a worker that is being replaced may hear nothing.
  while (!navigator.serviceWorker.controller) {
    registration.active?.postMessage("claim");
    await Promise.race([taken, new Promise(done => setTimeout(done, 1_000))]);
  }
}

const provided = new Set();

/** The pages behind the steps are fetched now, so that the worker has them when they are needed. */
async function provide() {
  if (!("serviceWorker" in navigator) || !navigator.onLine) return;
  await controlled();
  // This page, too: it may have come before there was a worker to keep it.
  const pages = new Set(["/road", ...every("a[href^='/road/']").map(link => link.getAttribute("href"))]);
  for (const page of pages.difference(provided)) {
    const response = await fetch(page, {
      headers: { accept: "text/html" }, signal: AbortSignal.timeout(patience),
    }).catch(() => undefined);
    if (response?.ok) provided.add(page);
  }
  if (pages.isSubsetOf(provided)) find("#age")?.setAttribute("data-provided", String(pages.size));
}

const draw = () => Promise.all([age(), mine()]);
addEventListener("custody:fresh", () => void draw().then(provide));
addEventListener("online", () => void age());
addEventListener("offline", () => void age());
setInterval(age, 20_000);
await draw();
await provide();
