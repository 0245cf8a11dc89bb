// Canonical JSON: RFC 8785 without null and without fractions, the only spelling that is signed.

const member = /^[A-Za-z0-9_.:/-]+$/;

/** The one rendering of a value; throws where a value has none. */
export function render(value) {
  if (typeof value === "string") return string(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isSafeInteger(value)) throw new Error(`not a whole number: ${value}`);
    return String(value);
  }
  if (Array.isArray(value)) return `[${value.map(render).join(",")}]`;
  if (value === null || typeof value !== "object") throw new Error("no such value can be signed");
  const names = Object.keys(value).filter(name => value[name] !== undefined).sort();
  const parts = names.map(name => {
    if (!member.test(name)) throw new Error(`not a member's name: ${name}`);
    return `${string(name)}:${render(value[name])}`;
  });
  return `{${parts.join(",")}}`;
}

function string(value) {
  if (!value.isWellFormed?.() && /[\ud800-\udfff]/.test(value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "")))
    throw new Error("half a character");
  return JSON.stringify(value);
}

/** Reads a text that must be the canonical rendering of what it says. */
export function parse(text) {
  const value = JSON.parse(text);
  if (render(value) !== text) throw new Error("not the canonical spelling");
  return value;
}
