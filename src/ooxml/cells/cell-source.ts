import {
  BLANK,
  BOOLEAN,
  EMPTY_BLOCK,
  ERROR,
  FORMULA,
  KIND_MASK,
  NUMBER,
  SHARED_TEXT,
  TEXT,
  type CellBlock,
} from "./cell-block";
import { cellKey, readFormulas, type SheetFormulas } from "./formula-reader";
import type { SharedStrings } from "./shared-strings";
import { locateRows, type SheetBytes } from "../package/sheet-bytes";
import { glanceAtShell, type ShellGlance } from "../package/shell-glance";
import type { CellScanner } from "./cell-scanner";
import type { CellScalar } from "../model/workbook-file";

const NO_FORMULAS: SheetFormulas = { texts: new Map(), groups: new Map() };

/** Where a sheet's cells come from; all of the workbook's sheets share strings and scanner. */
export type CellContext = {
  readonly strings: SharedStrings;
  readonly scanner: CellScanner;
};

/** The cells as the part holds them, read on demand: first the values, the formulas only if asked for. */
export class CellSource {
  readonly #context: CellContext;
  readonly #partName: string;
  readonly #content: () => Uint8Array;
  #block: CellBlock | undefined;
  #glance: ShellGlance | undefined;
  #formulas: SheetFormulas | undefined;

  constructor(context: CellContext, partName: string, content: () => Uint8Array) {
    this.#context = context;
    this.#partName = partName;
    this.#content = content;
  }

  get block(): CellBlock {
    return this.#block ?? this.#scan();
  }

  /** What stands beside the rows, as the part holds it; undefined where only a parser tells. */
  get glance(): ShellGlance | undefined {
    if (this.#block === undefined) this.#scan();
    return this.#glance;
  }

  get formulas(): SheetFormulas {
    if (!this.block.hasFormulas) return NO_FORMULAS;
    this.#formulas ??= readFormulas(this.bytes());
    return this.#formulas;
  }

  #scan(): CellBlock {
    const bytes = this.bytes();
    this.#glance = glanceAtShell(bytes);
    return (this.#block = this.#context.scanner.scan(bytes));
  }

  /** The part's bytes, unpacked anew each time: keeping them would cost more than all cells. */
  bytes(): SheetBytes {
    return locateRows(this.#content(), this.#partName);
  }

  /** Forgets what was read, after the part was written. */
  reset(): void {
    this.#block = undefined;
    this.#glance = undefined;
    this.#formulas = undefined;
  }

  /** The value of the cell at an index of the block. */
  value(cell: number): CellScalar {
    const block = this.#block ?? EMPTY_BLOCK;
    const value = block.values[cell] ?? 0;
    switch ((block.kinds[cell] ?? BLANK) & KIND_MASK) {
      case NUMBER:
        return value;
      case SHARED_TEXT:
        return this.#context.strings.get(value);
      case TEXT:
      case ERROR:
        return block.texts[value] ?? "";
      case BOOLEAN:
        return value === 1;
      default:
        return "";
    }
  }

  /** The formula of a cell without `=`; undefined for constants. */
  formula(cell: number, row: number): string | undefined {
    if (((this.block.kinds[cell] ?? 0) & FORMULA) === 0) return undefined;
    return this.formulas.texts.get(cellKey(row, this.block.columns[cell] ?? 0));
  }
}
