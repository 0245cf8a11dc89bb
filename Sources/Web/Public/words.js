// The words people read come with the page, from the one table of wording on the server.

const tables = JSON.parse(document.getElementById("words")?.textContent ?? "{}");

/** The words of a code; the code itself only where there are none. */
export const word = (table, code) => tables[table]?.[code] ?? code;
export const say = code => word("phrases", code);
