import type { Figure } from "#domain/kernel/figure";
import { isKnown } from "#domain/kernel/figure";

import type { Json, JsonObject } from "./json";

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

type Plain = string | number | boolean;

/** Fields of a row by their keys; null for a cell that is empty or not readable. */
export function valuesJson<K extends string>(
  row: Readonly<Partial<Record<K, { readonly value: Plain }>>>,
  keys: readonly K[],
): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, row[key]?.value ?? null]));
}

/** Members of a record by their keys; null for those that are undefined. */
export function membersJson<K extends string>(
  record: Readonly<Record<K, Plain | undefined>>,
  keys: readonly K[],
): JsonObject {
  return Object.fromEntries(keys.map((key) => [key, record[key] ?? null]));
}
