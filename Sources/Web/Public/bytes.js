// Bytes and their one spelling as text: UTF-8, base64 (RFC 4648 §4 and §5) and lower-case hex.

export const utf8 = text => new TextEncoder().encode(text);
export const text = bytes => new TextDecoder("utf-8", { fatal: true }).decode(bytes);

export function concat(...parts) {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export const hex = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, "0")).join("");

export function base64(bytes) {
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

/** Strict: a second spelling of the same bytes is refused. */
export function fromBase64(spelled) {
  const bytes = Uint8Array.from(atob(spelled), char => char.charCodeAt(0));
  if (base64(bytes) !== spelled) throw new Error("base64 is not canonical");
  return bytes;
}

export const base64url = bytes =>
  base64(bytes).replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");

export function fromBase64url(spelled) {
  const plain = spelled.replaceAll("-", "+").replaceAll("_", "/");
  return fromBase64(plain + "=".repeat((4 - (plain.length % 4)) % 4));
}

export const fromHex = spelled =>
  Uint8Array.from(spelled.match(/../g) ?? [], pair => parseInt(pair, 16));

export const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));

export const random = count => crypto.getRandomValues(new Uint8Array(count));

/** Whether two byte strings are the same. */
export const same = (one, other) =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
