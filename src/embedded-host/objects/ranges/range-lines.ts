import { asBoolean, asRecord, isAbsent, recordArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { CallArguments, Method } from "../../protocol/object-type";
import { maxColumns, maxRows, formatAddress } from "../../workbook/addresses";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { hideRows } from "../../workbook/sheet-events";
import { applyFormat, pickFormat } from "./range-cell-properties";
import { styleProperty } from "../formats/range-style";

type Axis = "rows" | "columns";
type Fields = Readonly<Record<string, unknown>>;

/** More rows than this are not looked at one by one. */
const mostLines = 100_000;

/** Each row or column of the range, as a whole. */
function linesOf(range: RangeTarget, axis: Axis): readonly RangeTarget[] {
  const { area } = range;
  const count = axis === "rows" ? area.rows : area.columns;
  if (count > mostLines) throw new HostError("InvalidArgument");
  return Array.from({ length: count }, (_, index) => ({
    ...range,
    area:
      axis === "rows"
        ? { row: area.row + index, column: 0, rows: 1, columns: maxColumns }
        : { row: 0, column: area.column + index, rows: maxRows, columns: 1 },
  }));
}

function isHidden({ sheet, area }: RangeTarget, axis: Axis): boolean {
  return axis === "rows" ? sheet.rowHidden(area.row) : sheet.columnHidden(area.column);
}

function setHidden(line: RangeTarget, axis: Axis, hidden: boolean): void {
  const { sheet, area } = line;
  if (axis === "rows") hideRows(line, area, hidden);
  else sheet.setColumnHidden(area.column, 1, hidden);
}

const names: Readonly<Record<Axis, string>> = { rows: "rowHidden", columns: "columnHidden" };
const indexes: Readonly<Record<Axis, string>> = { rows: "rowIndex", columns: "columnIndex" };

/** Reads what is asked for of each row or column. */
function read(axis: Axis): Method<RangeTarget> {
  return (range, args) => {
    const sheet = liveSheet(range);
    const wanted = recordArgument(args, 0);
    return linesOf(range, axis).map((line) => {
      const answer: Record<string, unknown> = {};
      if (wanted["address"] === true) answer["address"] = formatAddress(sheet.name, line.area);
      if (wanted["addressLocal"] === true)
        answer["addressLocal"] = formatAddress(sheet.name, line.area);
      if (wanted[names[axis]] === true) answer[names[axis]] = isHidden(line, axis);
      if (wanted[indexes[axis]] === true)
        answer[indexes[axis]] = axis === "rows" ? line.area.row : line.area.column;
      if (!isAbsent(wanted["format"]))
        answer["format"] = pickFormat(line, asRecord(wanted["format"]));
      return answer;
    });
  };
}

/** One entry for each row or column, or one for all of them; null leaves a line as it is. */
function write(axis: Axis): Method<RangeTarget> {
  return (range, args) => {
    requireUnprotected(liveSheet(range));
    const lines = linesOf(range, axis);
    const given = entriesOf(args);
    if (given.length !== lines.length && given.length !== 1) throw new HostError("InvalidArgument");
    lines.forEach((line, index) => {
      const entry = given.length === 1 ? given[0] : given[index];
      if (!isAbsent(entry)) writeLine(line, axis, asRecord(entry));
    });
  };
}

function entriesOf(args: CallArguments): readonly unknown[] {
  const [given] = args;
  if (!Array.isArray(given)) throw new HostError("InvalidArgument");
  // The API takes them in a list of their own too, as for the rows of a grid.
  return given.length === 1 && Array.isArray(given[0]) ? (given[0] as readonly unknown[]) : given;
}

function writeLine(line: RangeTarget, axis: Axis, entry: Fields): void {
  for (const [key, value] of Object.entries(entry)) {
    if (isAbsent(value)) continue;
    if (key === "format") applyFormat(line, asRecord(value));
    else if (key === "style") styleProperty.set?.({ ...line, areas: [line.area] }, value);
    else if (key === names[axis]) setHidden(line, axis, asBoolean(value));
    else throw new HostError("ApiNotFound", `The embedded host does not set ${key} of ${axis}.`);
  }
}

export const rangeLineMethods: Readonly<Record<string, Method<RangeTarget>>> = {
  GetRowProperties: read("rows"),
  SetRowProperties: write("rows"),
  GetColumnProperties: read("columns"),
  SetColumnProperties: write("columns"),
};
