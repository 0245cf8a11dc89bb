// This device's own count of what it signed: a number that is missing is harmless, one that is
// used twice shows a copied device. One tab counts at a time.
import { hex, random } from "./bytes.js";
import * as store from "./store.js";

/**
 * Calls `work` with the next stamp; what it returns must have the content id of what was written.
 * The count is kept before anybody signs.
 *
 * @param work writes with a stamp
 * @param token the fingerprint of a security key: it is a device of its own, wherever it is plugged
 *   in, and two people's tokens on one machine are two devices
 */
export function next(work, token) {
  const name = token ? `feed ${token}` : "feed";
  return navigator.locks.request("custody-feed", async () => {
    const feed = (await store.get("kept", name)) ?? {
      name, device: `web-${hex(random(6))}`, seq: 1,
    };
    const stamp = { id: feed.device, seq: feed.seq, ...(feed.prev && { prev: feed.prev }) };
    const written = await work(stamp);
    await store.put("kept", { ...feed, seq: feed.seq + 1, prev: written.content });
    return written;
  });
}

/** Nobody signed it: its number is free again, unless another was written since. */
export function takeBack({ content, document: { device } }) {
  return navigator.locks.request("custody-feed", async () => {
    const feed = (await store.all("kept")).find(row => row.device === device.id);
    if (feed?.prev !== content || feed.seq !== device.seq + 1) return;
    const { prev, ...rest } = feed;
    await store.put("kept", { ...rest, seq: device.seq, ...(device.prev && { prev: device.prev }) });
  });
}
