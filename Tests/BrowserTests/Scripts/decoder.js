// A stand-in for the browser's own decoder, where it has none (chromium on Linux): it reads a QR code
// of version 1 in alphanumeric mode (ISO/IEC 18004) from a straight picture, undamaged, and no other.
globalThis.decoded = new Set();
globalThis.BarcodeDetector = class {
  static async getSupportedFormats() { return ["qr_code"]; }

  async detect(video) {
    const canvas = new OffscreenCanvas(video.videoWidth, video.videoHeight);
    const pen = canvas.getContext("2d");
    pen.drawImage(video, 0, 0);
    const { data, width, height } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const isDark = (x, y) => data[(y * width + x) * 4] < 100;
    const edges = [width, height, -1, -1];
    for (let y = 0; y < height; y += 1)
      for (let x = 0; x < width; x += 1)
        if (isDark(x, y)) {
          edges[0] = Math.min(edges[0], x);
          edges[1] = Math.min(edges[1], y);
          edges[2] = Math.max(edges[2], x);
          edges[3] = Math.max(edges[3], y);
        }
    const [left, top, right, bottom] = edges;
    if (right < left || Math.abs((right - left) - (bottom - top)) > 3) return [];
    const module = (right - left + 1) / 21;
    const at = (row, column) =>
      isDark(Math.floor(left + (column + 0.5) * module), Math.floor(top + (row + 0.5) * module));
    const rawValue = this.read(at);
    if (!rawValue) return [];
    decoded.add(rawValue);
    return [{ rawValue, format: "qr_code" }];
  }

  /** The words of the symbol, from its lower right corner upwards, without the mask. */
  read(at) {
    const masks = [
      (i, j) => (i + j) % 2, i => i % 2, (i, j) => j % 3, (i, j) => (i + j) % 3,
      (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2, (i, j) => ((i * j) % 2) + ((i * j) % 3),
      (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2, (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2,
    ];
    // The three bits of the mask in the format beside the upper left finder, themselves masked by 101.
    const mask = masks[([2, 3, 4].reduce((sum, column) => sum * 2 + Number(at(8, column)), 0)) ^ 0b101];
    const isFunction = (i, j) =>
      (i < 9 && j < 9) || (i < 9 && j > 12) || (i > 12 && j < 9) || i === 6 || j === 6;
    const bits = [];
    let isUp = true;
    for (let right = 20; right > 0; right -= 2) {
      if (right === 6) right -= 1;
      for (let step = 0; step < 21; step += 1)
        for (const column of [right, right - 1]) {
          const row = isUp ? 20 - step : step;
          if (!isFunction(row, column)) bits.push(at(row, column) !== (mask(row, column) === 0) ? 1 : 0);
        }
      isUp = !isUp;
    }
    const take = count => bits.splice(0, count).reduce((sum, bit) => sum * 2 + bit, 0);
    if (take(4) !== 0b0010) return undefined;
    const letters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
    let text = "";
    for (let left = take(9); left > 0; left -= 2) {
      const pair = left > 1 ? take(11) : take(6);
      text += left > 1 ? letters[Math.floor(pair / 45)] + letters[pair % 45] : letters[pair];
    }
    return text;
  }
};
