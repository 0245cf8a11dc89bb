// What every page does: the outbox's count, signing out, and the worker that keeps pages at hand.
import { now } from "./clock.js";
import { every, find } from "./elements.js";
import "./letters.js";
import { watch } from "./outbox.js";
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

if ("serviceWorker" in navigator) void navigator.serviceWorker.register("/worker.js");
void countdown();
addEventListener("custody:fresh", countdown);
setInterval(countdown, 10_000);

/** Limits count down beside their hours. */
async function countdown() {
  const time = await now();
  for (const limit of every("time[data-limit]")) tell(limit, time);
}

function tell(limit, time) {
  const minutes = Math.floor((Number(limit.dataset.limit) * 1000 - time) / 60_000);
  const size = Math.abs(minutes);
  const hours = `${Math.floor(size / 60)}:${String(size % 60).padStart(2, "0")}`;
  const left = limit.nextElementSibling?.matches(".left")
    ? limit.nextElementSibling : document.createElement("span");
  left.className = "left";
  limit.after(left);
  left.textContent = size > 60 * 24 * 9 ? "" : ` ${spoken(limit, minutes, hours)}`;
  left.classList.toggle("bad", minutes < 0);
}

/** Minutes in words where they are what matters; hours and a sign elsewhere. */
function spoken(limit, minutes, hours) {
  if (!limit.matches("[data-spoken]")) return minutes < 0 ? `+${hours}` : `−${hours}`;
  const size = Math.abs(minutes) < 120 ? Math.abs(minutes) : hours;
  const words = minutes < 0 ? "minutesOver" : "minutesLeft";
  return say(typeof size === "number" ? words : words.replace("minutes", "hours")).replace("#", size);
}
