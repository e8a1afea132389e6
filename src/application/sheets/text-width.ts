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
  for (const character of text) thousandths += characterWidth(character.codePointAt(0) ?? 0);
  return (thousandths / 1000) * look.size * pixelsPerPoint * (look.bold ? boldFactor : 1);
}

/** Pixels that text has in a column of this width (in characters, as Excel stores it). */
export function columnPixels(width: number): number {
  return Math.max(0, Math.floor(width * digitPixels) - paddingPixels);
}

/** Column width that shows these texts in full, between the two limits. */
export function widthFor(
  texts: readonly string[],
  look: TextLook,
  limits: { readonly least: number; readonly most: number },
): number {
  const widest = texts.reduce((most, text) => Math.max(most, textPixels(text, look)), 0);
  const width = Math.ceil(((widest + paddingPixels + 2) / digitPixels) * 4) / 4;
  return Math.min(limits.most, Math.max(limits.least, width));
}

/** Lines that text takes when wrapped at words into a width in pixels; words that are too long are broken. */
export function wrappedLines(text: string, look: TextLook, pixels: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(" ")) {
      const width = textPixels(word, look);
      const gap = used === 0 ? 0 : textPixels(" ", look);
      if (used + gap + width <= pixels) {
        used += gap + width;
        continue;
      }
      if (used > 0) lines += 1;
      lines += Math.max(0, Math.ceil(width / pixels) - 1);
      used = Math.min(width, pixels);
    }
  }
  return lines;
}

/** Height of one line in points. */
export function linePoints(look: TextLook): number {
  return look.size * 1.25;
}

function characterWidth(code: number): number {
  if (code >= firstFullWidth && code < 0x2000) return fullWidth;
  if (code >= 0x2e80) return fullWidth;
  return regular[code - 32] ?? otherWidth;
}
