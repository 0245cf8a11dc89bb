// What was signed and has not been acknowledged yet. Nothing leaves it before the desk answers, and
// nothing is shown as done before that.
import { contentID, file, missing } from "./envelope.js";
import * as store from "./store.js";

const listeners = new Set();
/** Milliseconds: a network that says nothing is none; what was handed in twice is in the ledger once. */
const patience = 20_000;

/** Calls back with the rows that wait, now and at every change. */
export async function watch(listener) {
  listeners.add(listener);
  listener(await store.all("outbox"));
}

async function changed() {
  const rows = await store.all("outbox");
  for (const listener of listeners) listener(rows);
}

/**
 * Keeps what was signed, then tries to hand it in: a complete envelope to the desk, a half-signed
 * draft to the others who must sign. Returns the answer or nothing.
 */
export async function send(draft) {
  const content = draft.content ?? (await contentID(draft));
  await store.put("outbox", {
    content, kind: draft.document.type, at: draft.document.at, envelope: file(draft),
    to: missing(draft).length > 0 ? "/drafts" : "/statements",
  });
  await changed();
  const answer = (await flush()).get(content);
  // Another page, or the timer, may have handed it in meanwhile; then its answer was kept.
  if (answer || (await store.get("outbox", content))) return answer;
  return (await store.get("kept", `answer ${content}`))?.value;
}

/** Hands in everything that waits, in the order in which it was written; any order would do. */
export function flush() {
  return navigator.locks.request("custody-outbox", async () => {
    const answers = new Map();
    const rows = (await store.all("outbox")).sort((one, other) => (one.at < other.at ? -1 : 1));
    for (const row of rows) {
      const answer = await hand(row);
      // One that cannot go now holds up none of the others.
      if (!answer) continue;
      answers.set(row.content, answer);
      await store.put("kept", { name: `answer ${row.content}`, value: answer });
      if (!["malformed", "unsigned", "failed"].includes(answer.answer))
        await store.remove("outbox", row.content);
      else await store.put("outbox", { ...row, answer });
      await changed();
    }
    return answers;
  });
}

/** Nothing when the desk could not be asked or could not answer: then it stays in the outbox. */
async function hand(row) {
  try {
    const response = await fetch(row.to ?? "/statements", {
      method: "POST", headers: { "content-type": "application/json", accept: "application/json" },
      body: row.envelope, signal: AbortSignal.timeout(patience),
    });
    if (![200, 201, 202, 400, 403, 422].includes(response.status)) return undefined;
    const answer = await response.json();
    return answer.answer ? answer : { answer: "failed", flaw: answer.flaw };
  } catch {
    return undefined;
  }
}

// A browser's own background sync gives up too early: ask whenever there may be a network again.
if (globalThis.document) {
  const again = () => void flush();
  addEventListener("online", again);
  document.addEventListener("visibilitychange", () => document.hidden || again());
  setInterval(async () => (await store.all("outbox")).length > 0 && again(), 15_000);
}
