import type { Finding } from "../finding/finding";
import { makeFinding } from "../finding/make-finding";
import { fromSerial, parsePlainDate, type PlainDate } from "../kernel/plain-date";
import { visibleText } from "../kernel/visible-text";
import type { TableCell } from "./named-table";

/** What a cell is called and what it should hold, for the finding where it does not. */
export type Wanted = { readonly table: string; readonly setting: string; readonly wanted: string };

/** Reads cells of our own tables; what is not as wanted becomes a finding and undefined. */
export type SettingReader = {
  readonly text: (cell: TableCell | undefined) => string | undefined;
  readonly number: (
    cell: TableCell | undefined,
    wanted: Wanted,
    accept: (value: number) => boolean,
  ) => number | undefined;
  readonly date: (cell: TableCell | undefined, wanted: Wanted) => PlainDate | undefined;
  readonly choice: <T>(
    cell: TableCell | undefined,
    wanted: Wanted,
    choices: ReadonlyMap<string, T>,
  ) => T | undefined;
  readonly refuse: (cell: TableCell, wanted: Wanted) => void;
  readonly unknown: (cell: TableCell, table: string) => void;
  readonly findings: () => readonly Finding[];
};

export function makeSettingReader(date1904: boolean): SettingReader {
  const findings: Finding[] = [];
  const refuse = (cell: TableCell, { table, setting, wanted }: Wanted): void => {
    const facts = { table, setting, text: String(cell.raw), wanted };
    findings.push(makeFinding("SETTING_NOT_READ", placeOf(cell), facts, undefined));
  };
  const accepted = <T>(value: T | undefined, cell: TableCell, wanted: Wanted): T | undefined => {
    if (value === undefined) refuse(cell, wanted);
    return value;
  };
  return {
    text: (cell) => (cell === undefined ? undefined : visibleText(String(cell.raw))),
    number: (cell, wanted, accept) => {
      if (cell === undefined) return undefined;
      const { raw } = cell;
      return accepted(typeof raw === "number" && accept(raw) ? raw : undefined, cell, wanted);
    },
    date: (cell, wanted) => {
      if (cell === undefined) return undefined;
      const { raw } = cell;
      const date =
        typeof raw === "number"
          ? fromSerial(raw, date1904)
          : parsePlainDate(visibleText(String(raw)));
      return accepted(date, cell, wanted);
    },
    choice: (cell, wanted, choices) => {
      if (cell === undefined) return undefined;
      return accepted(choices.get(visibleText(String(cell.raw)).toLowerCase()), cell, wanted);
    },
    refuse,
    unknown: (cell, table) => {
      const facts = { table, setting: String(cell.raw) };
      findings.push(makeFinding("SETTING_UNKNOWN", placeOf(cell), facts, undefined));
    },
    findings: () => findings,
  };
}

function placeOf(cell: TableCell): Finding["at"] {
  return { tab: cell.tab, cell: cell.cell };
}
