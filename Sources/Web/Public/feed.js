// This device's own count of what it signed: a number that is missing is harmless, one that is
// used twice shows a copied device. One tab counts at a time.
import { hex, random } from "./bytes.js";
import * as store from "./store.js";

/**
 * Calls `work` with the next stamp; what it returns must have the content id of what was written.
 * The count is kept before anybody signs.
 */
export function next(work) {
  return navigator.locks.request("custody-feed", async () => {
    const feed = (await store.get("kept", "feed")) ?? {
      name: "feed", device: `web-${hex(random(6))}`, seq: 1,
    };
    const stamp = { id: feed.device, seq: feed.seq, ...(feed.prev && { prev: feed.prev }) };
    const written = await work(stamp);
    await store.put("kept", { ...feed, seq: feed.seq + 1, prev: written.content });
    return written;
  });
}

/** Gives a number back that nobody signed under, as long as it is the last one. */
export function forget(draft) {
  return navigator.locks.request("custody-feed", async () => {
    const feed = await store.get("kept", "feed");
    const { seq, prev } = draft.document.device;
    if (feed?.prev !== draft.content || feed.seq !== seq + 1) return;
    const { prev: _, ...rest } = feed;
    await store.put("kept", { ...rest, seq, ...(prev && { prev }) });
  });
}
