import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import { shiftArea } from "../cells/cell-shift";
import type { SheetShell } from "../package/sheet-shell";
import type { CellShift } from "../model/workbook-file";
import {
  attribute,
  booleanAttribute,
  childElements,
  createLike,
  numberAttribute,
  removeChildren,
  setAttributes,
} from "../package/xml";

/** A run of columns alike; zero-based, `last` included. */
type ColumnRun = {
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly hidden: boolean;
  readonly style: number | undefined;
  /** Outline level; 0 outside groups. */
  readonly level: number;
  /** Attributes kept as they are: best fit and the like. */
  readonly others: ReadonlyMap<string, string>;
};

type ColumnChange = {
  readonly width?: number | undefined;
  readonly hidden?: boolean;
  readonly style?: number | undefined;
  readonly level?: number;
};

const DEFAULT_WIDTH = 8.43;
const OWN = new Set(["min", "max", "width", "hidden", "style", "customWidth", "outlineLevel"]);

/** Widths, visibility and styles of a sheet's columns. */
export class SheetColumns {
  readonly #shell: () => SheetShell;
  #runs: ColumnRun[] | undefined;

  constructor(shell: () => SheetShell) {
    this.#shell = shell;
  }

  width(column: number): number | undefined {
    return this.#at(column)?.width;
  }

  /** Width in characters that counts for the column, the sheet's default included. */
  effectiveWidth(column: number): number {
    const own = this.#at(column);
    if (own?.hidden === true) return 0;
    return own?.width ?? this.#defaultWidth() ?? DEFAULT_WIDTH + 0.71;
  }

  hidden(column: number): boolean {
    return this.#at(column)?.hidden ?? false;
  }

  style(column: number): number | undefined {
    return this.#at(column)?.style;
  }

  level(column: number): number {
    return this.#at(column)?.level ?? 0;
  }

  /** Columns that are in a group, in order. */
  grouped(): readonly number[] {
    return this.#all().flatMap(({ first, last, level }) =>
      level > 0 ? Array.from({ length: last - first + 1 }, (_, index) => first + index) : [],
    );
  }

  /** Splits runs at the edges of the change and merges what came out alike. */
  change(column: number, columns: number, change: ColumnChange): void {
    const end = Math.min(column + columns, MAXIMUM_COLUMNS) - 1;
    const runs: ColumnRun[] = [];
    let next = column;
    const blank = {
      width: undefined,
      hidden: false,
      style: undefined,
      level: 0,
      others: new Map(),
    };
    const add = (run: ColumnRun): void => {
      if (run.first <= run.last) runs.push(run);
    };
    for (const run of this.#all()) {
      if (run.last < column || run.first > end) {
        if (run.first > end) add({ ...blank, first: next, last: end, ...change });
        if (run.first > end) next = end + 1;
        add(run);
        continue;
      }
      add({ ...run, last: Math.min(run.last, column - 1) });
      add({ ...blank, first: next, last: run.first - 1, ...change });
      const last = Math.min(run.last, end);
      add({ ...run, first: Math.max(run.first, column), last, ...change });
      next = last + 1;
      add({ ...run, first: Math.max(run.first, end + 1) });
    }
    add({ ...blank, first: next, last: end, ...change });
    this.#runs = runs;
    this.#write();
  }

  /** Widths and looks go with whole columns that are inserted or deleted; new ones are like those to their left. */
  shift(shift: CellShift): void {
    const { area, axis, kind } = shift;
    if (
      kind === "move" ||
      axis !== "columns" ||
      area.rows < MAXIMUM_ROWS ||
      this.#all().length === 0
    )
      return;
    const model = this.#at(area.column - 1);
    this.#runs = this.#all().flatMap((run) => {
      const place = {
        row: 0,
        rows: MAXIMUM_ROWS,
        column: run.first,
        columns: run.last - run.first + 1,
      };
      const after = shiftArea(place, shift);
      return after ? { ...run, first: after.column, last: after.column + after.columns - 1 } : [];
    });
    if (kind === "insert" && model)
      this.change(area.column, area.columns, { width: model.width, style: model.style });
    else this.#write();
  }

  /** Width of columns without one of their own, where the sheet gives it. */
  get standard(): number | undefined {
    return this.#defaultWidth();
  }

  set standard(width: number | undefined) {
    const shell = this.#shell();
    setAttributes(shell.ensure("sheetFormatPr"), { defaultColWidth: width });
    shell.changed = true;
  }

  reset(): void {
    this.#runs = undefined;
  }

  #at(column: number): ColumnRun | undefined {
    return this.#all().find((run) => run.first <= column && column <= run.last);
  }

  #defaultWidth(): number | undefined {
    const format = this.#shell().get("sheetFormatPr");
    const base = numberAttribute(format, "baseColWidth");
    return (
      numberAttribute(format, "defaultColWidth") ?? (base === undefined ? undefined : base + 1.14)
    );
  }

  #all(): ColumnRun[] {
    if (this.#runs) return this.#runs;
    const element = this.#shell().get("cols");
    this.#runs = (element ? childElements(element, "col") : []).map((column) => ({
      first: (numberAttribute(column, "min") ?? 1) - 1,
      last: (numberAttribute(column, "max") ?? 1) - 1,
      width: numberAttribute(column, "width"),
      hidden: booleanAttribute(column, "hidden", false),
      style: numberAttribute(column, "style"),
      level: numberAttribute(column, "outlineLevel") ?? 0,
      others: new Map(
        Array.from(column.attributes, ({ name }): [string, string] => [
          name,
          attribute(column, name) ?? "",
        ]).filter(([name]) => !OWN.has(name)),
      ),
    }));
    this.#runs.sort((one, other) => one.first - other.first);
    return this.#runs;
  }

  #write(): void {
    const shell = this.#shell();
    const runs = this.#all().filter(
      (run) =>
        run.width !== undefined ||
        run.hidden ||
        run.style !== undefined ||
        run.level > 0 ||
        run.others.size > 0,
    );
    shell.changed = true;
    if (runs.length === 0) {
      shell.remove("cols");
      return;
    }
    const element = shell.ensure("cols");
    removeChildren(element);
    for (const run of runs) {
      const column = createLike(element, "col");
      setAttributes(column, {
        min: run.first + 1,
        max: run.last + 1,
        width: run.width ?? this.#defaultWidth() ?? DEFAULT_WIDTH + 0.71,
        style: run.style,
        hidden: run.hidden ? true : undefined,
        outlineLevel: run.level > 0 ? run.level : undefined,
        customWidth: run.width === undefined ? undefined : true,
        ...Object.fromEntries(run.others),
      });
      element.appendChild(column);
    }
  }
}
