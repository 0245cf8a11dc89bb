// Counting against a slip: what each scanned number means, and what will be answered. Pure, so that
// every scan is judged at once; whoever counts keeps it after each step.

const untouched = () => ({
  seen: false, seals: [], count: 1, condition: "sound", verdict: undefined, remark: "", evidence: [],
});

/** A count begun anew, or as it was kept. */
export class Count {
  constructor(lines, kept) {
    this.lines = new Map(lines.map(line => [line.container, line]));
    this.isBlind = lines.some(line => line.commitment);
    this.current = kept?.current;
    this.strays = kept?.strays ?? [];
    this.isFixed = kept?.isFixed ?? false;
    this.nonce = kept?.nonce;
    this.faces = kept?.faces ?? [];
    this.readings = new Map(lines.map(line => {
      const reading = kept?.readings?.[line.container] ?? {};
      return [line.container, { ...untouched(), ...(this.isBlind ? {} : { count: line.count }), ...reading }];
    }));
  }

  /** What is kept after each step. */
  get kept() {
    const { current, strays, isFixed, nonce, faces, readings } = this;
    return { current, strays, isFixed, nonce, faces, readings: Object.fromEntries(readings) };
  }

  /** Whether a box bears exactly the seals that the slip says; of a blind slip nobody knows. */
  agrees(container) {
    const { seals } = this.lines.get(container);
    const read = this.readings.get(container).seals;
    return seals.length === read.length && seals.every(seal => read.includes(seal));
  }

  /** Takes one number in; returns {verdict, container, belongs}. */
  scan(number) {
    if (this.isFixed) return { verdict: "duplicate", container: number };
    if (this.lines.has(number)) return this.box(number);
    if (!this.current) return this.stray(number);
    return this.seal(number);
  }

  box(container) {
    const reading = this.readings.get(container);
    if (this.current === container) return { verdict: "duplicate", container };
    this.current = container;
    if (reading.seen) {
      if (this.isBlind) return { verdict: "recorded", container };
      return { verdict: this.agrees(container) ? "alreadyCounted" : "expected", container };
    }
    reading.seen = true;
    if (reading.condition === "missing") Object.assign(reading, untouched(), { seen: true });
    if (this.isBlind) return { verdict: "recorded", container };
    return { verdict: this.agrees(container) ? "counted" : "expected", container };
  }

  seal(number) {
    const container = this.current;
    const reading = this.readings.get(container);
    if (reading.seals.includes(number)) return { verdict: "duplicate", container };
    if (this.isBlind) {
      reading.seals.push(number);
      return { verdict: "recorded", container };
    }
    if (this.lines.get(container).seals.includes(number)) {
      reading.seals.push(number);
      return { verdict: this.agrees(container) ? "counted" : "seal", container };
    }
    const belongs = [...this.lines.values()].find(line => line.seals.includes(number))?.container;
    if (this.agrees(container)) return belongs ? { verdict: "wrongSeal", container, belongs } : this.stray(number);
    reading.seals.push(number);
    return { verdict: "wrongSeal", container, belongs };
  }

  /** A number that the slip does not know: it is remembered, and no box of the slip. */
  stray(number) {
    const isAgain = this.strays.includes(number);
    if (!isAgain) this.strays.push(number);
    if (this.isBlind) return { verdict: "recorded", container: number };
    return { verdict: isAgain ? "alreadyCounted" : "unexpected", container: number };
  }

  /** One that was read by mistake. */
  forget(container, seal) {
    const reading = this.readings.get(container);
    reading.seals = reading.seals.filter(one => one !== seal);
  }

  /** Which boxes of the slip nobody has seen and nobody called missing. */
  get unseen() {
    return [...this.readings].filter(([, one]) => !one.seen && one.condition !== "missing").map(([id]) => id);
  }

  get done() {
    return [...this.readings].filter(([id, one]) =>
      one.seen && (this.isBlind ? one.seals.length > 0 : this.agrees(id))).length;
  }

  /** Whether a line needs a word of explanation before it is signed. */
  isOdd(container) {
    const reading = this.readings.get(container);
    if (reading.condition !== "sound") return true;
    if (this.isBlind) return false;
    return reading.seen && (!this.agrees(container) || reading.count !== this.lines.get(container).count);
  }

  /** Whether something was found on it that should not be; a box half read is not wrong yet. */
  isWrong(container) {
    const reading = this.readings.get(container);
    if (reading.condition !== "sound") return true;
    const line = this.lines.get(container);
    return !this.isBlind && (reading.count !== line.count || reading.seals.some(seal => !line.seals.includes(seal)));
  }

  /** As it will be signed: what is odd and not judged otherwise is taken with reservation. */
  verdict(container) {
    const reading = this.readings.get(container);
    if (reading.verdict) return reading.verdict;
    if (reading.condition === "missing") return "refused";
    return this.isOdd(container) ? "reserved" : "accepted";
  }

  /** The lines of the acceptance. */
  answer() {
    return [...this.readings].map(([container, reading]) => ({
      condition: reading.condition, container,
      count: reading.condition === "missing" ? 0 : reading.count,
      ...(reading.evidence.length > 0 && { evidence: reading.evidence }),
      ...(reading.remark.trim() && { remark: reading.remark.trim() }),
      seals: reading.condition === "missing" ? [] : [...reading.seals].sort(),
      verdict: this.verdict(container),
    }));
  }
}
