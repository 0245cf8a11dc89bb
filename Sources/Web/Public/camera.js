// The phone's camera reads codes where the browser itself can (BarcodeDetector); elsewhere nothing
// of it is shown. Scanner and typing never wait for it, and go on when it is refused or falls out.
import { make } from "./elements.js";

/** Whether this browser reads barcodes: having the name for it is not enough. */
async function canRead() {
  if (!("BarcodeDetector" in globalThis) || !navigator.mediaDevices?.getUserMedia) return false;
  return BarcodeDetector.getSupportedFormats().then(formats => formats.length > 0, () => false);
}

const again = 1_500;
/** So many pictures in a row may fail to be looked at. */
const most = 30;
const reasons = { NotAllowedError: "cameraRefused", NotFoundError: "cameraAbsent" };

/**
 * A button that opens and closes the camera; it is shown only where codes can be read.
 *
 * @param seen gets each code, the same one not twice at once
 * @param failed is told by name why there is no picture, or none any more
 * @returns what closes it
 */
export async function open(button, place, seen, failed) {
  let stop;
  let isOpening = false;
  function close() {
    stop?.();
    stop = undefined;
    button.setAttribute("aria-pressed", "false");
  }
  button.addEventListener("click", async () => {
    if (isOpening) return;
    if (stop) return void close();
    isOpening = true;
    try {
      stop = await watch(place, seen, why => {
        close();
        if (why) failed(why);
      });
      button.setAttribute("aria-pressed", "true");
    } catch (error) {
      failed(reasons[error.name] ?? "cameraFails");
    }
    isOpening = false;
  });
  button.hidden = !(await canRead());
  return close;
}

async function watch(place, seen, lost) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment" }, audio: false,
  });
  const ending = new AbortController();
  const { signal } = ending;
  const stop = () => {
    ending.abort();
    for (const track of stream.getTracks()) track.stop();
    place.replaceChildren();
  };
  try {
    const video = make("video.camera", { playsinline: true });
    video.muted = true;
    video.srcObject = stream;
    place.replaceChildren(video);
    await video.play();
    for (const track of stream.getTracks())
      track.addEventListener("ended", () => lost("cameraLost"), { signal });
    // Nobody is filmed by a page that nobody sees.
    document.addEventListener("visibilitychange", () => document.hidden && lost(), { signal });
    look(video, seen, lost, signal);
    return stop;
  } catch (error) {
    stop();
    throw error;
  }
}

function look(video, seen, lost, signal) {
  const detector = new BarcodeDetector();
  const known = new Map();
  let failures = 0;
  async function once(time) {
    if (signal.aborted) return;
    try {
      for (const { rawValue } of await detector.detect(video)) {
        const fresh = time - (known.get(rawValue) ?? -Infinity) > again;
        known.set(rawValue, time);
        if (fresh && !signal.aborted) seen(rawValue.trim());
      }
      failures = 0;
    } catch {
      if ((failures += 1) > most) return void lost("cameraFails");
    }
    requestAnimationFrame(once);
  }
  requestAnimationFrame(once);
}
