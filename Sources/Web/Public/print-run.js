// A run under way says how far it is; once it is over the page is asked for again.
import { find } from "./elements.js";

const bar = find("#progress");

async function look() {
  try {
    const response = await fetch(location.href, { headers: { accept: "application/json" } });
    const run = await response.json();
    if (run.state !== "running") return location.reload();
    bar.value = run.done;
    find("#done").textContent = run.done;
  } catch {
    // The server may be away for a moment; it is asked again.
  }
  setTimeout(look, 500);
}

if (bar) setTimeout(look, 300);
