// Elements from text: what people typed is text and never markup.

/** `make("p.note", {lang: "en"}, "text", child)` */
export function make(name, ...rest) {
  const [tag, ...classes] = name.split(".");
  const element = document.createElement(tag);
  element.classList.add(...classes);
  for (const part of rest.flat()) {
    if (part === undefined || part === null || part === false) continue;
    if (part instanceof Node || typeof part !== "object") element.append(part);
    else for (const [key, value] of Object.entries(part)) set(element, key, value);
  }
  return element;
}

function set(element, key, value) {
  if (typeof value === "function") element.addEventListener(key, value);
  else if (value === true) element.setAttribute(key, "");
  else if (value !== false && value !== undefined) element.setAttribute(key, value);
}

export const find = (selector, within = document) => within.querySelector(selector);
export const every = (selector, within = document) => [...within.querySelectorAll(selector)];

/** Replaces what is in an element. */
export function show(element, ...children) {
  const absent = [undefined, null, false];
  element.replaceChildren(...children.flat().filter(child => !absent.includes(child)));
}
