import type { PlanCell } from "../workbook/sheet-plan";
import type { TableCell } from "../workbook/named-table";

import type { SettingKind } from "./setting-kind";
import type { SettingReader } from "./setting-reader";

/** A part of a record: how it is taken out and put in. */
export type Lens<S, T> = {
  /** Undefined where nothing is set. */
  readonly get: (from: S) => T | undefined;
  readonly put: (into: S, value: T) => S;
};

/** One line of a table of settings: a name, its value, what it does. */
export type SettingEntry<S> = {
  readonly name: string;
  /** Unit of the value, or what may be typed; short. */
  readonly unit: string;
  /** One sentence on what it does. */
  readonly does: string;
  readonly choices: readonly string[];
  readonly numberFormat: string | undefined;
  /** The record with the value of a cell; as it was where the cell holds something else. */
  readonly read: (into: S, cell: TableCell, by: EntryReading) => S;
  readonly write: (from: S, date1904: boolean) => PlanCell;
};

export type EntryReading = { readonly reader: SettingReader; readonly table: string };

export type EntryText = { readonly name: string; readonly unit?: string; readonly does: string };

/** A line of a table of settings from the kind of its value and the place of it in the record. */
export function entry<S, T>(
  text: EntryText,
  kind: SettingKind<T>,
  lens: Lens<S, T>,
): SettingEntry<S> {
  const { name, unit = "", does } = text;
  return {
    name,
    unit,
    does,
    choices: kind.choices,
    numberFormat: kind.numberFormat,
    read: (into, cell, { reader, table }) => {
      const value = reader.read(cell, { table, setting: name }, kind);
      return value === undefined ? into : lens.put(into, value);
    },
    write: (from, date1904) => {
      const value = lens.get(from);
      return value === undefined ? undefined : kind.write(value, date1904);
    },
  };
}

/** The member of a record by its key. */
export function member<S, K extends keyof S>(key: K): Lens<S, NonNullable<S[K]>> {
  return {
    get: (from) => from[key] ?? undefined,
    put: (into, value) => ({ ...into, [key]: value }),
  };
}

/** A part of a part. */
export function within<S, M, T>(outer: Lens<S, M>, inner: Lens<M, T>): Lens<S, T> {
  return {
    get: (from) => {
      const middle = outer.get(from);
      return middle === undefined ? undefined : inner.get(middle);
    },
    put: (into, value) => {
      const middle = outer.get(into);
      return middle === undefined ? into : outer.put(into, inner.put(middle, value));
    },
  };
}
