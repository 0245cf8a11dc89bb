// What every page does: the outbox's count, signing out, and the worker that keeps pages at hand.
import { now } from "./clock.js";
import { every, find } from "./elements.js";
import { watch } from "./outbox.js";
import { learn } from "./statement.js";
import { say } from "./words.js";

const outbox = find("#outbox");
if (outbox)
  watch(rows => {
    const stuck = rows.filter(row => row.answer).length;
    outbox.hidden = rows.length === 0;
    outbox.textContent = stuck ? `${stuck} ${say("stuck")}` : `${rows.length} ${say("outbox")}`;
    outbox.classList.toggle("bad", stuck > 0);
  });

find("#sign-out")?.addEventListener("click", async () => {
  navigator.serviceWorker?.controller?.postMessage("forget");
  await fetch("/session", { method: "DELETE" });
  location.assign("/session");
});

/** The newest checkpoint this device has seen goes into everything it signs. */
async function refresh() {
  try {
    const response = await fetch("/season", { headers: { accept: "application/json" } });
    if (response.ok) await learn(await response.json());
  } catch {
    // Without a network the last one known stands.
  }
}

void refresh();
if ("serviceWorker" in navigator) void navigator.serviceWorker.register("/worker.js");
for (const time of every("time[data-limit]")) countdown(time);

/** A limit counts down beside its hour. */
function countdown(time) {
  const left = document.createElement("span");
  left.className = "left";
  time.after(" ", left);
  const tell = async () => {
    const minutes = Math.round((Number(time.dataset.limit) * 1000 - (await now())) / 60_000);
    const size = Math.abs(minutes);
    const hours = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
    left.textContent = size > 60 * 24 * 9 ? "" : minutes < 0 ? `+${hours}` : `−${hours}`;
    left.classList.toggle("bad", minutes < 0);
  };
  void tell();
  setInterval(tell, 30_000);
}
