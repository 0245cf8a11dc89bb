// One statement of the ledger, shown from its bytes.
import { find, make, show } from "./elements.js";
import { contentID, read, shortCode } from "./envelope.js";
import { sheet } from "./sheet.js";
import { flaws } from "./words.js";

const file = find("#file").content.textContent;
const envelope = read(file);
const content = await contentID(envelope);
show(find("#code"), shortCode(content));
show(find("#sheet"), sheet(envelope, flaws));
find("#save")?.addEventListener("click", () => {
  const link = make("a", {
    href: URL.createObjectURL(new Blob([file], { type: "application/json" })),
    download: `${envelope.document.type}-${content.slice(0, 8)}.envelope.json`,
  });
  link.click();
  URL.revokeObjectURL(link.href);
});
