// Whom the reader believes before he opens anything: registrars' keys, ledgers' and cosigners'
// verifier keys, and a C2SP tlog-policy if he demands cosigners.
import { noteKey } from "./notes.js";
import { fingerprint, fromPEM } from "./public-key.js";

/** The files of a keys folder, [{name, text}], as they may lie in `Keys/`. */
export async function trust(files) {
  const trusted = {
    keys: new Map(), registrars: new Set(), logs: [], cosigners: [], quorum: undefined,
    refused: [],
  };
  for (const { name, text } of files) {
    try {
      if (text.includes("-----BEGIN PUBLIC KEY-----"))
        for (const spki of fromPEM(text)) {
          const id = await fingerprint(spki);
          trusted.keys.set(id, spki);
          trusted.registrars.add(id);
        }
      else if (name.endsWith("policy.txt")) await policy(text, trusted);
      else
        for (const line of text.split("\n").filter(line => line.trim() !== ""))
          admit(await noteKey(line.trim()), trusted);
    } catch (error) {
      trusted.refused.push({ name, flaw: error.message });
    }
  }
  return trusted;
}

function admit(key, trusted) {
  const list = key.type === "log" ? trusted.logs : trusted.cosigners;
  if (!list.some(other => other.line === key.line)) list.push(key);
}

/** The quorum as a question about the set of cosigners' key lines. */
async function policy(text, trusted) {
  const named = new Map([["none", () => true]]);
  for (const line of text.split("\n")) {
    const words = line.split(/[ \t]+/).filter(Boolean);
    if (words.length === 0 || words[0].startsWith("#")) continue;
    const [verb, name, third, ...members] = words;
    if (verb === "log") admit(await noteKey(name), trusted);
    else if (verb === "witness") {
      const key = await noteKey(third);
      admit(key, trusted);
      named.set(name, lines => lines.has(key.line));
    } else if (verb === "group") {
      const parts = members.map(member => named.get(member));
      const least = { any: 1, all: parts.length }[third] ?? Number(third);
      if (parts.some(part => !part) || !(least >= 1 && least <= parts.length))
        throw new Error("policy");
      named.set(name, lines => parts.filter(part => part(lines)).length >= least);
    } else if (verb === "quorum") {
      if (!named.has(name)) throw new Error("policy");
      trusted.quorum = named.get(name);
    } else throw new Error("policy");
  }
}
