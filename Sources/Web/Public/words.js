// The words people read come with the page, from the one table of wording on the server.

const tables = JSON.parse(
  document.getElementById("words")?.textContent ?? "{}",
  // Only what was sent has words: somebody may write "constructor" into a field.
  (_, item) => (item instanceof Object && !Array.isArray(item) ? Object.setPrototypeOf(item, null) : item));

/** The words of a code; the code itself only where there are none. */
export const word = (table, code) => tables[table]?.[code] ?? code;

/** What somebody, some place or some row of the plan is called; nothing where no name is known. */
export const called = (field, id) =>
  tables.planned?.[field]?.[id] ?? tables.units?.[id] ?? tables.places?.[id] ?? tables.people?.[id];

// What says a tier in a plan says a unit elsewhere.
const tiers = ["by", "from", "owedBy", "tell", "to"];

/** What a coded value of a field means; people and units by their names. */
export const code = (field, value) =>
  tables.codes?.[field]?.[value] ?? called(field, value)
    ?? (tiers.includes(field) ? tables.codes?.tier?.[value] : undefined) ?? value;

export const say = code => word("phrases", code);

/** What is known against the signatures of the statement that the page is about, by their keys. */
export const flaws = new Map(Object.entries(tables.flaws ?? {}));
