/**
 * Draws the icons of the add-in into assets/: the same pixels on every machine. Run it after a change
 * of scripts/icons/drawings.mjs and look at the result at 16 pixels.
 */
import { mkdirSync, writeFileSync } from "node:fs";

import { drawings, iconSizes } from "./icons/drawings.mjs";
import { encodePng } from "./icons/png.mjs";

/** Samples in each direction of a pixel. */
const samples = 8;

mkdirSync(new URL("../assets/", import.meta.url), { recursive: true });
for (const [name, draw] of Object.entries(drawings)) {
  for (const size of iconSizes) {
    const file = new URL(`../assets/${name}-${String(size)}.png`, import.meta.url);
    writeFileSync(file, encodePng(size, paint(size, draw(size))));
  }
}

function paint(size, layers) {
  const pixels = new Uint8Array(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      pixels.set(paintPixel(x, y, size, layers), (y * size + x) * 4);
    }
  }
  return pixels;
}

/** Mean colour of the samples that are covered, and their share as alpha. */
function paintPixel(x, y, size, layers) {
  const sum = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const u = (x + ((sample % samples) + 0.5) / samples) / size;
    const v = (y + (Math.floor(sample / samples) + 0.5) / samples) / size;
    const top = layers.findLast((layer) => layer.inside(u, v));
    if (top === undefined) continue;
    covered += 1;
    top.colour.forEach((channel, index) => (sum[index] += channel));
  }
  if (covered === 0) return [0, 0, 0, 0];
  const alpha = Math.round((covered / (samples * samples)) * 255);
  return [...sum.map((channel) => Math.round(channel / covered)), alpha];
}
