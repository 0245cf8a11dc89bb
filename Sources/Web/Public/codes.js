// Numbers of containers and seals as people type and scanners read them. The check character is
// ISO/IEC 7064 MOD 37-2 over letters and digits, as `CheckCharacter` in Swift has it.

const alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*";
const number = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** The check character of a number; undefined where there is neither letter nor digit. */
export function checkCharacter(text) {
  const values = [...text.toUpperCase()].filter(one => /[0-9A-Z]/.test(one))
    .map(one => alphabet.indexOf(one));
  if (values.length === 0) return undefined;
  return alphabet[(38 - values.reduce((sum, value) => ((sum + value) * 2) % 37, 0)) % 37];
}

/** A number as a label shows it to people: `BX-101/*`. */
export const labelled = text => `${text}/${checkCharacter(text)}`;

/**
 * What somebody typed or a scanner read: a number alone, or with a stroke or a blank and its check
 * character behind it.
 *
 * @returns {number, checked} where `checked` says that a right check character stood there;
 *   {wrong: true} for a wrong one; nothing for what is no number at all
 */
export function read(text) {
  const [, bare, check] = /^\s*(\S+?)(?:\s*[/\s]\s*(\S))?\s*$/.exec(text) ?? [];
  if (!bare || !number.test(bare)) return undefined;
  if (check === undefined) return { number: bare, checked: false };
  return check.toUpperCase() === checkCharacter(bare) ? { number: bare, checked: true } : { wrong: true };
}
