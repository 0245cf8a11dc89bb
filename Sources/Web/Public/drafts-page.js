// What this browser has signed and not handed in yet.
import { find, make, show } from "./elements.js";
import { flush, watch } from "./outbox.js";
import { outcome } from "./outcome.js";
import { word } from "./words.js";

watch(rows =>
  show(find("#waiting"), rows.map(row =>
    make("li", make("strong", word("acts", row.kind)), make("span.note", ` ${row.at.slice(0, 16)}`),
      outcome(row.answer)))));
void flush();
