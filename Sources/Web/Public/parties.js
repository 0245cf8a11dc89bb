// Who signs, as a page lists them: `person role key key…`.
import { me } from "./act.js";
import * as keys from "./keys.js";

/** One listed person with the key that is at hand in this browser, or else his first. */
export async function party(listed) {
  const [person, role, ...fingerprints] = listed.split(" ");
  const own = me();
  if (person === own?.person && fingerprints.includes(own.key)) return { role, person, key: own.key };
  const rows = await keys.all();
  const here = fingerprints.find(one => rows.some(row => row.fingerprint === one));
  return { role, person, key: here ?? fingerprints[0] };
}

/** The reader first: his device writes the statement down. */
export async function all(listed) {
  const found = await Promise.all([...new Set(listed)].map(party));
  const mine = found.filter(one => one.key === me()?.key);
  return [...mine, ...found.filter(one => one.key !== me()?.key)];
}
