// What a check found, part by part: each line is good, bad, or open where nothing can be said.

export class Findings {
  lines = [];
  unknowns = new Set();

  /** @param part which part of the file it is about, in words */
  constructor(part = "") {
    this.part = part;
  }

  good(code, ...about) {
    this.lines.push({ state: "good", code, about, part: this.part });
  }

  bad(code, ...about) {
    this.lines.push({ state: "bad", code, about, part: this.part });
  }

  open(code, ...about) {
    this.lines.push({ state: "open", code, about, part: this.part });
  }

  /** What a signature came to. */
  judged(verdict, part, ...about) {
    if (verdict === "holds") this.good(part, ...about);
    else if (verdict === "false") this.bad(`${part}False`, ...about);
    else this.open(`${verdict}Signature`, ...about);
  }

  get isBad() {
    return this.lines.some(line => line.state === "bad");
  }

  get isOpen() {
    return this.lines.some(line => line.state === "open");
  }
}
