// The words people read come with the page, from the one table of wording on the server.

const tables = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

/** The words of a code; the code itself only where there are none. */
export const word = (table, code) => tables[table]?.[code] ?? code;

/** What a coded value of a field means; people and units by their names. */
export const code = (field, value) =>
  tables.codes?.[field]?.[value] ?? tables.units?.[value] ?? tables.places?.[value] ?? tables.people?.[value] ?? value;

export const say = code => word("phrases", code);
