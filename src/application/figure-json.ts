import type { Figure } from "#domain/kernel/figure";
import { isKnown } from "#domain/kernel/figure";

import type { Json } from "./json";

/** A figure as JSON: its value, or why it is not known. */
export function figureJson(figure: Figure<string | number>): Json {
  return isKnown(figure) ? figure : { unknown: figure.unknown };
}

/** A record of figures, key by key; null where there is none. */
export function figuresOf(
  figures: Readonly<Record<string, Figure<string | number>>> | undefined,
): Json {
  if (figures === undefined) return null;
  return Object.fromEntries(Object.entries(figures).map(([key, one]) => [key, figureJson(one)]));
}
