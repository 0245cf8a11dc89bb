// The desk's answer in words: what became of it; for a refusal rule, clause and way out.
import { make } from "./elements.js";
import { say, word } from "./words.js";

/** Elements that tell an answer; without one it lies in the outbox and that is said. */
export function outcome(answer) {
  if (!answer || answer.answer === "outbox") return [make("p.owed", say("offline"))];
  if (answer.answer === "draft")
    return [make("p.good", say("handedOn")), make("p.note", say("missing"), answer.missing.map(one => word("people", one)).join(" "))];
  if (answer.answer === "failed") return [refused(answer)];
  const place = answer.acknowledgement ? ` · ${say("entry")} ${answer.acknowledgement.index}` : "";
  const good = ["admitted", "waiting", "repeated"].includes(answer.answer);
  return [
    make(good ? "p.good" : "p.refusal", { role: good ? "status" : "alert" }, say(answer.answer), place),
    answer.flaw && refused(answer),
    answer.refusal && rule(answer.refusal),
    ...(answer.deviations ?? []).map(deviation),
  ].filter(Boolean);
}

/** What was not done: the flaw, and where they are known what it stands on and the way out. */
export const refused = told => make("div.refusal", { role: "alert" },
  make("strong", `✗ ${told.flaw}`),
  told.basis && make("p", say("basis"), told.basis),
  told.wayOut && make("p", say("wayOut"), told.wayOut));

/** An error as an answer that was not given. */
export const failed = error => ({ answer: "failed", flaw: error.message, ...error.told });

const about = finding => (finding.about.length > 0 ? ` (${finding.about.join(", ")})` : "");

export function rule(refusal) {
  return make("div.refusal",
    make("strong", `✗ ${refusal.words}${about(refusal)}`),
    make("p", say("basis"), refusal.basis), make("p", say("wayOut"), refusal.wayOut));
}

export function deviation(finding) {
  const mark = finding.gravity === "critical" ? "‼" : "⚠";
  return make(finding.gravity === "critical" ? "div.deviation.critical" : "div.deviation.plain",
    make("strong", `${mark} ${finding.words}${about(finding)}`),
    make("p", say("basis"), finding.basis));
}
