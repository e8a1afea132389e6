import type { CellStyle } from "../model/style-model";

/** Numbers the parts of looks, so that a look is a short key whatever the order of its fields. */
export type LookKeys = (style: CellStyle) => string;

/**
 * Looks are immutable and a change copies only what it changes, so most parts of a new look are objects
 * that were met before: their text is worked out once.
 */
export function lookKeys(): LookKeys {
  const numbers = new Map<string, number>();
  const met = new WeakMap<object, number>();
  const numberOf = (part: object, text: () => string): number => {
    const known = met.get(part);
    if (known !== undefined) return known;
    const written = text();
    const number = numbers.get(written) ?? numbers.size;
    numbers.set(written, number);
    met.set(part, number);
    return number;
  };
  return (style) => {
    const { font, fill, borders, alignment } = style;
    const parts = [
      numberOf(font, () => fontText(font)),
      numberOf(fill, () => fillText(fill)),
      numberOf(borders, () => bordersText(borders)),
      numberOf(alignment, () => alignmentText(alignment)),
      (style.locked ? 1 : 0) + (style.formulaHidden ? 2 : 0),
    ];
    return `${parts.join(" ")} ${style.named?.length ?? 0} ${style.named ?? ""}${style.numberFormat}`;
  };
}

function fontText(font: CellStyle["font"]): string {
  const { name, size, bold, italic, underline, strike, colour, script } = font;
  return JSON.stringify(["font", name, size, bold, italic, underline, strike, colour, script]);
}

function fillText({ colour, pattern, back }: CellStyle["fill"]): string {
  return JSON.stringify(["fill", colour, pattern, back]);
}

function bordersText(borders: CellStyle["borders"]): string {
  const { left, right, top, bottom, up, down } = borders;
  const lines = [left, right, top, bottom, up, down].map(
    (line) => line && [line.style, line.colour],
  );
  return JSON.stringify(["borders", lines]);
}

function alignmentText(alignment: CellStyle["alignment"]): string {
  const { horizontal, vertical, wrap, indent, rotation, shrink } = alignment;
  const { readingOrder = 0, justifyLast = false } = alignment;
  return JSON.stringify([
    ...["alignment", horizontal, vertical, wrap, indent, rotation, shrink],
    ...[readingOrder, justifyLast],
  ]);
}
