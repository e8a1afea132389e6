/**
 * Advance widths of the printable ASCII characters (space to tilde) in thousandths of the font size, as
 * Calibri has them (and Carlito, which was made to the same widths).
 */
const regular = [
  226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386, 507, 507, 507,
  507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463, 894, 579, 544, 533, 615, 488,
  459, 631, 623, 252, 319, 520, 420, 855, 646, 662, 517, 673, 543, 459, 487, 642, 567, 890, 519,
  487, 468, 307, 386, 307, 498, 498, 291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455,
  229, 799, 525, 527, 525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
];
/** Bold letters are that much wider at most, over a line of text. */
const boldFactor = 1.04;
/** Other letters: as wide as a wide small letter; East Asian ones fill the square. */
const otherWidth = 540;
const fullWidth = 1000;
const firstFullWidth = 0x1100;
const spaceWidth = 226;
const spaceCode = 32;
const lineBreakCode = 10;

const pixelsPerPoint = 96 / 72;
/** Width of a digit of the default font (11 points), which is Excel's unit of column width. */
const digitPixels = 7;
/** What Excel keeps free in a cell, left and right together. */
const paddingPixels = 5;

export type TextLook = { readonly size: number; readonly bold: boolean };

export const bodyText: TextLook = { size: 10, bold: false };

/** Width of a line of text on the screen, in pixels at 96 dpi. */
export function textPixels(text: string, look: TextLook): number {
  let thousandths = 0;
  for (let at = 0; at < text.length; at += unitsAt(text, at)) thousandths += widthAt(text, at);
  return pixelsOf(thousandths, look);
}

/** Pixels that text has in a column of this width (in characters, as Excel stores it). */
export function columnPixels(width: number): number {
  return Math.max(0, Math.floor(width * digitPixels) - paddingPixels);
}

/** Column width that shows these texts in full, between the two limits. */
export function widthFor(
  texts: Iterable<string>,
  look: TextLook,
  limits: { readonly least: number; readonly most: number },
): number {
  let widest = limits.least;
  for (const text of texts) {
    // Too short to be the widest, whatever its characters.
    if (widthOf(mostPixels(text, look)) <= widest) continue;
    const pixels = textPixels(text, look);
    widest = Math.max(widest, widthOf(pixels));
    // Wider than the widest there can be: the other texts do not matter.
    if (widest >= limits.most) break;
  }
  return Math.min(limits.most, widest);
}

/** Column width for so many pixels of text, in steps of a quarter. */
function widthOf(pixels: number): number {
  return Math.ceil(((pixels + paddingPixels + 2) / digitPixels) * 4) / 4;
}

/** As wide as a text of this length can be. */
function mostPixels(text: string, look: TextLook): number {
  return pixelsOf(text.length * fullWidth, look);
}

/** Lines that text takes when wrapped at words into a width in pixels; words that are too long are broken. */
export function wrappedLines(text: string, look: TextLook, pixels: number): number {
  if (mostPixels(text, look) <= pixels && !text.includes("\n")) return 1;
  const space = pixelsOf(spaceWidth, look);
  let lines = 1;
  let used = 0;
  let word = 0;
  const place = (): void => {
    const width = pixelsOf(word, look);
    word = 0;
    const gap = used === 0 ? 0 : space;
    if (used + gap + width <= pixels) {
      used += gap + width;
      return;
    }
    if (used > 0) lines += 1;
    lines += Math.max(0, Math.ceil(width / pixels) - 1);
    used = Math.min(width, pixels);
  };
  for (let at = 0; at < text.length; at += unitsAt(text, at)) {
    const code = text.charCodeAt(at);
    if (code !== spaceCode && code !== lineBreakCode) {
      word += widthAt(text, at);
      continue;
    }
    place();
    if (code === lineBreakCode) {
      lines += 1;
      used = 0;
    }
  }
  place();
  return lines;
}

/** Height of one line in points. */
export function linePoints(look: TextLook): number {
  return look.size * 1.25;
}

function pixelsOf(thousandths: number, look: TextLook): number {
  return (thousandths / 1000) * look.size * pixelsPerPoint * (look.bold ? boldFactor : 1);
}

/** Width in thousandths of the character at a place in a text. */
function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= firstFullWidth && code < 0x2000) return fullWidth;
  // Characters of two units begin above this, and all of them fill the square.
  if (code >= 0x2e80) return fullWidth;
  return regular[code - spaceCode] ?? otherWidth;
}

/** Two units for a character outside the basic plane, else one. */
function unitsAt(text: string, at: number): 1 | 2 {
  const code = text.charCodeAt(at);
  return code < 0xd800 || code > 0xdbff || (text.codePointAt(at) ?? 0) <= 0xffff ? 1 : 2;
}
