// A USB or Bluetooth scanner types like a keyboard and ends with Enter. What it types is heard
// wherever the focus is; in a text field a burst is told from fingers by its speed.

const burst = 45;

/** Calls `heard` with every code; returns what stops it. */
export function listen(heard) {
  let letters = "";
  let last = -Infinity;
  let field;
  let before = "";

  function key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const gap = event.timeStamp - last;
    const target = event.target.closest?.("input, textarea, select, [contenteditable]");
    if (event.key === "Enter" || event.key === "Tab") return end(event, target, gap);
    if (event.key.length !== 1 || (event.key === " " && letters === "")) return;
    last = event.timeStamp;
    // Fingers are slow: what they typed into a field stays there and is no code.
    if (target && gap > burst) {
      [letters, field, before] = [event.key, target, target.value ?? ""];
      return;
    }
    if (!target && gap > 1_500) letters = "";
    letters += event.key;
    if (!target) event.preventDefault();
  }

  function end(event, target, gap) {
    const code = letters;
    letters = "";
    if (code.length < 3 || (target && gap > burst)) return;
    event.preventDefault();
    event.stopPropagation();
    if (target && target === field) target.value = before;
    heard(code.trim());
  }

  document.addEventListener("keydown", key, true);
  return () => document.removeEventListener("keydown", key, true);
}
