// Copies what stands in a block of commands.
import { every } from "./elements.js";

for (const button of every("[data-copy]"))
  button.addEventListener("click", async () => {
    delete button.dataset.copied;
    const block = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(`${block.textContent}\n`);
      button.dataset.copied = "true";
    } catch {
      getSelection().selectAllChildren(block);
    }
  });
