// Copies what stands in a block of commands.
import { every } from "./elements.js";

for (const button of every("[data-copy]"))
  button.addEventListener("click", async () => {
    const block = document.getElementById(button.dataset.copy);
    await navigator.clipboard.writeText(`${block.textContent}\n`).catch(() => {
      getSelection().selectAllChildren(block);
    });
  });
