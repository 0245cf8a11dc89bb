// Photos are evidence by their hash: the hash is signed, the file stays on this device until
// somebody asks for it.
import { hex, sha256 } from "./bytes.js";
import { make } from "./elements.js";
import * as store from "./store.js";

const name = /[^A-Za-z0-9._-]+/g;

/** Keeps a file and returns the attachment that is signed. */
export async function keep(file, about) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const hash = hex(await sha256(bytes));
  const ending = file.name.match(/\.[A-Za-z0-9]{1,5}$/)?.[0].toLowerCase() ?? ".jpg";
  const called = `${about.replace(name, "-")}-${hash.slice(0, 8)}${ending}`;
  await store.put("files", { hash, name: called, type: file.type, bytes });
  await store.persist();
  return { bytes: bytes.length, hash, name: called };
}

/** A link that saves a kept file; nothing where this device does not have it. */
export async function link(attachment) {
  const kept = await store.get("files", attachment.hash);
  if (!kept) return undefined;
  const address = URL.createObjectURL(new Blob([kept.bytes], { type: kept.type }));
  return make("a", { href: address, download: kept.name }, kept.name);
}

/** A large button that takes a picture; `taken` gets the attachment. */
export function button(words, about, taken) {
  const input = make("input", { type: "file", accept: "image/*", capture: "environment" });
  input.addEventListener("change", async () => {
    if (input.files[0]) taken(await keep(input.files[0], about));
    input.value = "";
  });
  return make("label.photo", words, input);
}
