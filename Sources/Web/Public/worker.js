// Keeps the pages and scripts last seen at hand, so that somebody without a network can still work.
const shelf = "custody-1";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(self.clients.claim()));

/** The network first: an old script must never sign when a new one can be had. */
async function fresh(request) {
  const cache = await caches.open(shelf);
  try {
    const response = await fetch(request);
    if (response.ok && !response.redirected) await cache.put(request, response.clone());
    return response;
  } catch (error) {
    const kept = await cache.match(request);
    if (kept) return kept;
    throw error;
  }
}

self.addEventListener("fetch", event => {
  const address = new URL(event.request.url);
  const isOurs = address.origin === location.origin && event.request.method === "GET";
  const isKept = address.pathname.startsWith("/assets/") || event.request.mode === "navigate"
    || address.pathname.startsWith("/road");
  if (isOurs && isKept && address.pathname !== "/session") event.respondWith(fresh(event.request));
});

/** Signing out takes the pages away. */
self.addEventListener("message", event => {
  if (event.data === "forget") event.waitUntil(caches.delete(shelf));
});
