// A form built from the fields of an act. Every part knows how to read itself; nothing is guessed.
import { me } from "./act.js";
import { hex, sha256 } from "./bytes.js";
import { every, find, make } from "./elements.js";
import { code, word } from "./words.js";

const phrase = name => word("form", name);
const open = new Set([
  "containers", "rooms", "subjects", "consignments", "machines", "places", "milestones"]);
const long = new Set(["account", "finding", "measures", "reason", "remark", "answer"]);
const fieldsOfOwn = new Set(["site", "unit", "from", "region"]);
const usuallyNone = new Set(["absent", "damaged"]);
let count = 0;
const hashing = new Set();

/** Settles when every file that was chosen has its hash. */
export const settled = () => Promise.all(hashing);

/** `{element, read}`: `read` gives what was typed, nothing where nothing was. */
export function group(fields, said, context) {
  const parts = fields.map(field => ({ field, part: member(field, said?.[field.name], context) }));
  const needed = parts.filter(({ field }) => !field.optional).map(({ part }) => part.element);
  const rest = parts.filter(({ field }) => field.optional);
  const isSaid = rest.some(({ field }) => said?.[field.name] !== undefined);
  const more = rest.length > 0 && make("details.more", { open: isSaid },
    make("summary", phrase("more")), rest.map(({ part }) => part.element));
  return {
    element: make("div.parts", needed, more),
    read(path) {
      const read = parts.map(({ field, part }) =>
        [field.name, part.read(path ? `${path}.${field.name}` : field.name)]);
      const told = read.filter(([, value]) => value !== undefined);
      return told.length > 0 ? Object.fromEntries(told) : undefined;
    },
  };
}

/** A field with its name. */
function member(field, said, context) {
  if (field.shape === "value") return single(field, field, said, context);
  const legend = make("legend", word("fields", field.name),
    field.optional && make("span.note", ` ${phrase("optional")}`));
  if (field.shape === "list") return list(field, legend, said, context);
  const inner = field.shape === "choice"
    ? choice(field, said, context) : nested(field, said, context);
  if (!field.optional || said !== undefined)
    return { element: make("fieldset", legend, inner.element), read: inner.read };
  return summoned(legend, inner);
}

/** A group that may be left out is there only when it was asked for. */
function summoned(legend, inner) {
  let isThere = false;
  const button = make("button.quiet", { type: "button", click: () => {
    isThere = !isThere;
    inner.element.hidden = !isThere;
    button.textContent = phrase(isThere ? "remove" : "add");
  } }, phrase("add"));
  inner.element.hidden = true;
  return {
    element: make("fieldset", legend, button, inner.element),
    read: path => (isThere ? inner.read(path) : undefined),
  };
}

const isFile = fields =>
  fields.map(field => field.name).sort().join() === "bytes,hash,name";

function nested(field, said, context) {
  return isFile(field.fields) ? attachment() : group(field.fields, said, context);
}

/** A file outside the ledger: only its name, length and hash go in. */
function attachment() {
  let told;
  const hash = async file => {
    const bytes = new Uint8Array(await file.arrayBuffer());
    told = { name: file.name, bytes: bytes.length, hash: hex(await sha256(bytes)) };
  };
  const input = make("input", { type: "file", change: () => {
    told = undefined;
    if (!input.files[0]) return;
    const work = hash(input.files[0]);
    hashing.add(work);
    const end = () => hashing.delete(work);
    work.then(end, end);
  } });
  return { element: make("label", phrase("file"), input), read: path => (at(input, path), told) };
}

function choice(field, said, context) {
  const kinds = field.fields;
  const first = kinds.find(one => said?.[one.name] !== undefined) ?? kinds[0];
  const parts = new Map(kinds.map(one => [one.name, bare(one, said?.[one.name], context)]));
  const select = make("select", { change: () => turn() },
    kinds.map(one => make("option", { value: one.name, selected: one === first },
      word("fields", one.name))));
  const turn = () =>
    parts.forEach((part, name) => { part.element.hidden = name !== select.value; });
  turn();
  return {
    element: make("div", make("label", phrase("which"), select),
      [...parts.values()].map(part => part.element)),
    read(path) {
      const value = parts.get(select.value).read(`${path}.${select.value}`);
      return value === undefined ? undefined : { [select.value]: value };
    },
  };
}

/** A shape without its name. */
function bare(field, said, context) {
  if (field.shape === "value") return single(field, field, said, context);
  if (field.shape === "choice") return choice(field, said, context);
  if (field.shape === "list") return list(field, make("legend", ""), said, context);
  return nested(field, said, context);
}

function list(field, legend, said, context) {
  const items = [];
  const rows = make("div.items");
  const element = { ...field.element, name: field.name, optional: false };
  const add = value => {
    const part = element.shape === "value"
      ? single(element, { ...element, hidden: true }, value, context) : bare(element, value, context);
    const item = { part };
    const remove = make("button.quiet.remove", { type: "button", "aria-label":
      `${phrase("remove")} ${word("fields", field.name)}`, click: () => {
      items.splice(items.indexOf(item), 1);
      item.row.remove();
    } }, "✕");
    item.row = make("div.item", part.element, remove);
    items.push(item);
    rows.append(item.row);
    return item.row;
  };
  const begin = typeof said === "string" ? said.split(",").filter(Boolean) : said ?? [];
  for (const value of begin) add(value);
  // What must be listed has its first line ready; one that is left empty is not sent.
  if (items.length === 0 && !field.optional) add();
  const more = make("button.quiet", { type: "button", click: () =>
    find("input, select, textarea", add())?.focus() }, `＋ ${phrase("add")}`);
  // A scanner ends each code with Enter: the next one gets a line of its own.
  rows.addEventListener("keydown", event => {
    if (event.key !== "Enter" || element.shape !== "value") return;
    event.preventDefault();
    more.click();
  });
  const whole = make("fieldset", legend, rows, more);
  return {
    element: whole,
    read(path) {
      at(whole, path);
      const read = items.map((item, index) => item.part.read(`${path}[${index}]`))
        .filter(value => value !== undefined);
      return read.length > 0 || !field.optional ? read : undefined;
    },
  };
}

const at = (element, path) => { element.dataset.path = path; };

/** One value with its label. */
function single(field, shown, said, context) {
  const name = word("fields", field.name);
  const id = `f${(count += 1)}`;
  if (field.expects === "truth") {
    const box = make("input", { type: "checkbox", id, checked: said === "true" });
    return {
      element: make("label.check", box, name),
      read: path => (at(box, path), box.checked),
    };
  }
  const [input, hint] = field.pick
    ? picked(field, said, context, id) : [entered(field, said, context, id)];
  const label = make("label", { for: id, class: shown.hidden ? "hidden-label" : undefined }, name,
    field.optional && make("span.note", ` ${phrase("optional")}`));
  return {
    element: make("div.field", label, input, hint),
    read: path => (at(input, path), input.value.trim() === "" ? undefined : input.value.trim()),
  };
}

function option(value, label, said) {
  return make("option", { value, selected: value === said }, label);
}

function select(field, rows, said, id) {
  const known = rows.some(row => row.value === said);
  const only = rows.length === 1 && !field.optional ? rows[0].value : undefined;
  const own = field.optional ? undefined : rows.find(row => row.value === me()?.unit)?.value;
  const chosen = said ?? (fieldsOfOwn.has(field.name) ? own ?? only : field.pick && only);
  return make("select", { id },
    option("", field.optional ? phrase("none") : phrase("choose"), chosen),
    said && !known && option(said, code(field.name, said), chosen),
    rows.map(row => option(row.value, row.label, chosen)));
}

/** From a register: by name from a list; what may be new is typed or scanned, with proposals. */
function picked(field, said, context, id) {
  const rows = context.choices[field.pick] ?? [];
  if (!open.has(field.pick) && rows.length > 0) return [select(field, rows, said, id)];
  const proposals = `${id}-list`;
  return [
    make("input", {
      id, list: rows.length > 0 && proposals, value: said, autocomplete: "off", spellcheck: "false",
    }),
    rows.length > 0 && make("datalist", { id: proposals },
      rows.map(row => make("option", { value: row.value }, row.label))),
  ];
}

function entered(field, said, context, id) {
  if (field.expects === "code")
    return select(field, field.codes.map(one => ({ value: one, label: code(field.name, one) })), said, id);
  if (field.expects === "kind") return select(field, context.choices.kinds ?? [], said, id);
  if (field.expects === "instant")
    return make("input", {
      id, type: "datetime-local", value: said?.slice(0, 16) ?? (field.optional ? "" : context.now),
    });
  if (field.expects === "date") return make("input", { id, type: "date", value: said });
  if (field.expects === "whole")
    return make("input", { id, inputmode: "numeric", autocomplete: "off",
      value: said ?? (usuallyNone.has(field.name) ? "0" : "") });
  if (field.expects === "text" && long.has(field.name))
    return make("textarea", { id, rows: "2" }, said);
  return make("input", { id, value: said, autocomplete: "off", spellcheck: "false" });
}

/** Shows at a field what is wrong with it; the nearest that is there when it is not. */
export function mark(form, path, words) {
  for (const old of every(".wrong", form)) old.remove();
  for (const input of every("[aria-invalid]", form)) input.removeAttribute("aria-invalid");
  for (let place = path ?? ""; place; place = place.replace(/(\[\d+\]|\.?[^.[\]]+)$/, "")) {
    const input = every("[data-path]", form).find(one => one.dataset.path === place);
    if (!input) continue;
    for (let box = input.closest("details"); box; box = box.parentElement?.closest("details"))
      box.open = true;
    const told = make("p.wrong", { id: "wrong" }, words);
    input.setAttribute("aria-invalid", "true");
    input.setAttribute("aria-describedby", "wrong");
    input.after(told);
    (input.matches("fieldset") ? find("input, select, button", input) ?? input : input).focus();
    return true;
  }
  return false;
}
