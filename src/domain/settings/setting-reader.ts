import type { Finding } from "../finding/finding";
import { makeFinding } from "../finding/make-finding";
import { visibleText } from "../kernel/visible-text";
import type { TableCell } from "../workbook/named-table";

import type { SettingKind } from "./setting-kind";

/** What a cell is called, for the finding where it does not hold what it should. */
export type SettingName = { readonly table: string; readonly setting: string };

/** Reads cells of our own tables; what is not as wanted becomes a finding and undefined. */
export type SettingReader = {
  readonly text: (cell: TableCell | undefined) => string | undefined;
  /** The value of a cell; undefined where it is empty or, with a finding, not of the kind. */
  readonly read: <T>(
    cell: TableCell | undefined,
    name: SettingName,
    kind: SettingKind<T>,
  ) => T | undefined;
  readonly refuse: (cell: TableCell, name: SettingName, wanted: string) => void;
  /** A cell that sets again what another one sets. */
  readonly repeated: (cell: TableCell, name: SettingName, first: TableCell) => void;
  /** A cell that says nothing, for something published was chosen in its place. */
  readonly unused: (
    cell: TableCell,
    name: SettingName,
    by: { readonly choice: string; readonly chosen: string },
  ) => void;
  readonly unknown: (cell: TableCell, table: string) => void;
  /** The first cell that sets something, in whatever table it stands; this one where none did before. */
  readonly firstOf: (key: string, cell: TableCell) => TableCell;
  readonly findings: () => readonly Finding[];
};

export function makeSettingReader(date1904: boolean): SettingReader {
  const findings: Finding[] = [];
  const set = new Map<string, TableCell>();
  const refuse: SettingReader["refuse"] = (cell, { table, setting }, wanted) => {
    const facts = { table, setting, text: String(cell.raw), wanted };
    findings.push(makeFinding("SETTING_NOT_READ", placeOf(cell), facts, undefined));
  };
  return {
    text: (cell) => (cell === undefined ? undefined : visibleText(String(cell.raw))),
    read: (cell, name, kind) => {
      if (cell === undefined) return undefined;
      const value = kind.parse(cell.raw, date1904);
      if (value === undefined) refuse(cell, name, kind.wanted);
      return value;
    },
    refuse,
    repeated: (cell, name, first) => {
      const facts = { ...name, text: String(cell.raw), wanted: "set once", counts: first.cell };
      findings.push(makeFinding("SETTING_NOT_READ", placeOf(cell), facts, undefined));
    },
    unused: (cell, { table, setting }, by) => {
      const facts = { table, setting, text: String(cell.raw), ...by };
      findings.push(makeFinding("SETTING_NOT_USED", placeOf(cell), facts, undefined));
    },
    unknown: (cell, table) => {
      const facts = { table, setting: String(cell.raw) };
      findings.push(makeFinding("SETTING_UNKNOWN", placeOf(cell), facts, undefined));
    },
    firstOf: (key, cell) => {
      const first = set.get(key) ?? cell;
      set.set(key, first);
      return first;
    },
    findings: () => findings,
  };
}

function placeOf(cell: TableCell): Finding["at"] {
  return { tab: cell.tab, cell: cell.cell };
}
