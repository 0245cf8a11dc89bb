// The phone's camera reads codes where the browser itself can (BarcodeDetector); elsewhere nothing
// of it is shown.
import { make } from "./elements.js";

/** Whether this browser reads barcodes. */
export const canRead = () => "BarcodeDetector" in globalThis && !!navigator.mediaDevices?.getUserMedia;

const again = 1_500;

/** Shows the camera's picture and calls `seen` with each code, the same one not twice at once. */
export async function watch(place, seen) {
  const stream = await navigator.mediaDevices.getUserMedia({
    video: { facingMode: "environment" }, audio: false,
  });
  const video = make("video.camera", { playsinline: true, muted: true });
  video.muted = true;
  video.srcObject = stream;
  place.replaceChildren(video);
  await video.play();
  const detector = new BarcodeDetector();
  const known = new Map();
  let isOpen = true;
  async function look(time) {
    if (!isOpen) return;
    for (const { rawValue } of await detector.detect(video).catch(() => [])) {
      const fresh = time - (known.get(rawValue) ?? -Infinity) > again;
      known.set(rawValue, time);
      if (fresh) seen(rawValue.trim());
    }
    requestAnimationFrame(look);
  }
  requestAnimationFrame(look);
  return () => {
    isOpen = false;
    for (const track of stream.getTracks()) track.stop();
    place.replaceChildren();
  };
}
