// Keeps scripts and the pages last seen at hand, so that somebody without a network can still work.
const assets = "custody-assets-1";
const pages = "custody-pages-1";
/** Milliseconds: a network that says nothing so long is none. */
const patience = 45_000;

/** Every script and stylesheet is on the device before it is needed. */
async function provide() {
  const cache = await caches.open(assets);
  const names = await (await fetch("/assets")).json();
  await cache.addAll(names.map(name => `/assets/${name}`));
}

self.addEventListener("install", event => {
  void self.skipWaiting();
  event.waitUntil(provide().catch(() => undefined));
});
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

/** The network first: an old script must never sign when a new one can be had. */
async function fresh(request, shelf) {
  const cache = await caches.open(shelf);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patience) });
    // A full device loses its copy, never the page itself.
    if (response.ok && !response.redirected)
      await cache.put(request, response.clone()).catch(() => undefined);
    return response;
  } catch (error) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  if (address.origin !== location.origin || event.request.method !== "GET") return;
  if (address.pathname.startsWith("/assets/")) event.respondWith(fresh(event.request, assets));
  else if ((event.request.mode === "navigate" || address.pathname.startsWith("/road"))
    && address.pathname !== "/session")
    event.respondWith(fresh(event.request, pages));
});

/** Signing out takes the pages away; the scripts are nobody's secret. */
self.addEventListener("message", event => {
  if (event.data === "claim") event.waitUntil(self.clients.claim());
  if (event.data === "forget") event.waitUntil(caches.delete(pages));
});
