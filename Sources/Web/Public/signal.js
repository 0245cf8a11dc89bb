// A verdict that is seen from an arm's length and heard with gloves on: colour, icon, large text
// and sound, each enough by itself.
import { find, make, show } from "./elements.js";

/** What each verdict looks and sounds like: [class, icon, tones in Hz, seconds each]. */
const signs = {
  expected: ["right", "✓", [880, 1175], 0.07],
  seal: ["right", "✓", [880], 0.07],
  counted: ["right", "✓✓", [880, 1175, 1568], 0.07],
  recorded: ["noted", "●", [660], 0.07],
  duplicate: ["again", "↻", [440, 440], 0.08],
  alreadyCounted: ["again", "↻", [440, 440], 0.08],
  unexpected: ["wrong", "✗", [196, 147], 0.22],
  wrongSeal: ["wrong", "✗", [196, 147, 196], 0.22],
  misread: ["wrong", "?", [196], 0.3],
};

let audio;

function sound(tones, length) {
  try {
    audio ??= new AudioContext();
    if (audio.state === "suspended") void audio.resume();
    tones.forEach((tone, at) => {
      const oscillator = audio.createOscillator();
      const volume = audio.createGain();
      const start = audio.currentTime + at * length;
      oscillator.type = tone < 250 ? "sawtooth" : "sine";
      oscillator.frequency.value = tone;
      volume.gain.setValueAtTime(0.3, start);
      volume.gain.exponentialRampToValueAtTime(0.01, start + length);
      oscillator.connect(volume).connect(audio.destination);
      oscillator.start(start);
      oscillator.stop(start + length);
    });
  } catch {
    // No sound is no reason not to show it.
  }
}

/** Shows a verdict about a number. */
export function signal(verdict, number, words) {
  const [kind, icon, tones, length] = signs[verdict];
  const place = find("#verdict");
  place.hidden = false;
  place.className = `verdict ${kind}`;
  place.dataset.verdict = verdict;
  show(place, make("span.icon", { "aria-hidden": "true" }, icon),
    make("span.said", make("strong", number), " ", words));
  sound(tones, length);
  if (kind === "wrong") navigator.vibrate?.([120, 60, 120]);
}
