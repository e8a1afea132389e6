import { arc, disc, polygon, roundedBox, stroke } from "./shapes.mjs";

const navy = [0x1f, 0x3a, 0x5f];
const blue = [0x2f, 0x6d, 0xb5];
const white = [0xff, 0xff, 0xff];

export const iconSizes = [16, 20, 24, 32, 40, 48, 64, 80];

/**
 * The drawings: layers painted in order. A line is at least `thin` wide, so that it keeps its weight
 * at 16 pixels. The commands are blue with white inside, which can be read on light and dark ribbons.
 */
export const drawings = {
  app,
  refresh,
  "close-period": closePeriod,
  validate,
  "validate-all": validateAll,
  pack,
};

/** Widest of a share of the icon and a number of pixels. */
const line = (size, share, pixels) => Math.max(share, pixels / size);

/** A share of the icon in whole pixels, one at least. */
const pixels = (size, share) => Math.max(1, Math.round(share * size)) / size;

/** A box whose sides lie between pixels, so that they are sharp. */
const box = (size, left, top, right, bottom, radius) =>
  roundedBox(...[left, top, right, bottom].map((side) => Math.round(side * size) / size), radius);

/** An S-curve with its report point on a navy tile. */
function app(size) {
  const curve = [];
  for (let step = 0; step <= 24; step += 1) {
    const t = step / 24;
    curve.push([0.2 + 0.6 * t, 0.76 - 0.52 * (t * t * (3 - 2 * t))]);
  }
  return [
    { colour: navy, inside: roundedBox(0.02, 0.02, 0.98, 0.98, 0.18) },
    { colour: white, inside: stroke(curve, line(size, 0.1, 2)) },
    { colour: white, inside: disc(0.8, 0.24, line(size, 0.1, 2)) },
  ];
}

function refresh(size) {
  const width = line(size, 0.11, 2);
  return [
    { colour: blue, inside: arc(0.5, 0.5, 0.36, width, 20, 158) },
    { colour: blue, inside: arc(0.5, 0.5, 0.36, width, 200, 338) },
    { colour: blue, inside: arrowHead(0.5 + 0.36, 0.42, 1) },
    { colour: blue, inside: arrowHead(0.5 - 0.36, 0.58, -1) },
  ];
}

/** Points down (1) or up (-1) from the end of the ring. */
function arrowHead(x, y, direction) {
  return polygon([
    [x - 0.17 * direction - 0.02 * direction, y - 0.1 * direction],
    [x + 0.12 * direction, y - 0.26 * direction],
    [x + 0.1 * direction, y + 0.1 * direction],
  ]);
}

/** A leaf of a calendar with a tick. */
function closePeriod(size) {
  const edge = pixels(size, 0.08);
  const ring = (left) => box(size, left, 0.02, left + 0.12, 0.24, 0.01);
  const tick = [
    [0.28, 0.64],
    [0.44, 0.78],
    [0.74, 0.48],
  ];
  return [
    { colour: blue, inside: box(size, 0.06, 0.12, 0.94, 0.96, 0.06) },
    { colour: white, inside: box(size, 0.06 + edge, 0.34, 0.94 - edge, 0.96 - edge, 0.02) },
    { colour: blue, inside: ring(0.24) },
    { colour: blue, inside: ring(0.64) },
    { colour: blue, inside: stroke(tick, line(size, 0.11, 2)) },
  ];
}

/** A page with a tick. */
function validate(size) {
  return page(size, 0.16, 0.04, 0.84, 0.96);
}

/** Two pages, the front one with a tick. */
function validateAll(size) {
  const edge = pixels(size, 0.08);
  const back = box(size, 0.3, 0.02, 0.96, 0.74, 0.06);
  const gap = box(size, 0.04 - edge, 0.24 - edge, 0.7 + edge, 0.98, 0.06);
  return [
    { colour: blue, inside: back },
    { colour: white, inside: box(size, 0.3 + edge, 0.02 + edge, 0.96 - edge, 0.74 - edge, 0.02) },
    { colour: white, inside: (x, y) => back(x, y) && gap(x, y) },
    ...page(size, 0.04, 0.24, 0.7, 0.98),
  ];
}

function page(size, left, top, right, bottom) {
  const edge = pixels(size, 0.08);
  const x = (share) => left + share * (right - left);
  const y = (share) => top + share * (bottom - top);
  const tick = [
    [x(0.26), y(0.52)],
    [x(0.44), y(0.68)],
    [x(0.76), y(0.32)],
  ];
  return [
    { colour: blue, inside: box(size, left, top, right, bottom, 0.06) },
    {
      colour: white,
      inside: box(size, left + edge, top + edge, right - edge, bottom - edge, 0.02),
    },
    { colour: blue, inside: stroke(tick, line(size, 0.11, 2)) },
  ];
}

/** A slide with three bars, on a stand. */
function pack(size) {
  const edge = pixels(size, 0.08);
  const bar = (left, top) => box(size, left, top, left + 0.14, 0.64, 0.01);
  return [
    { colour: blue, inside: box(size, 0.02, 0.08, 0.98, 0.76, 0.06) },
    { colour: white, inside: box(size, 0.02 + edge, 0.08 + edge, 0.98 - edge, 0.76 - edge, 0.02) },
    { colour: blue, inside: bar(0.2, 0.5) },
    { colour: blue, inside: bar(0.43, 0.38) },
    { colour: blue, inside: bar(0.66, 0.24) },
    { colour: blue, inside: box(size, 0.44, 0.74, 0.56, 0.9, 0.01) },
    { colour: blue, inside: box(size, 0.25, 0.87, 0.75, 0.96, 0.03) },
  ];
}
