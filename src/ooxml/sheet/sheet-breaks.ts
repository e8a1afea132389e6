import { MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import type { SheetShell } from "../package/sheet-shell";
import type { PageBreaks } from "../model/workbook-file";
import {
  booleanAttribute,
  childElements,
  createLike,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

type Axis = "rows" | "columns";

/** Page breaks set by hand; a break's `id` is the number of the row or column that begins the page. */
export class SheetBreaks implements PageBreaks {
  readonly #shell: () => SheetShell;

  constructor(shell: () => SheetShell) {
    this.#shell = shell;
  }

  list(axis: Axis): readonly number[] {
    const breaks = this.#breaks(axis).map((each) => numberAttribute(each, "id") ?? 0);
    return breaks.sort((one, other) => one - other);
  }

  add(axis: Axis, index: number): void {
    if (this.list(axis).includes(index)) return;
    const list = this.#shell().ensure(elementOf(axis));
    const added = createLike(list, "brk");
    const last = axis === "rows" ? MAXIMUM_COLUMNS - 1 : MAXIMUM_ROWS - 1;
    setAttributes(added, { id: index, max: last, man: true });
    const next = this.#breaks(axis).find((each) => (numberAttribute(each, "id") ?? 0) > index);
    list.insertBefore(added, next ?? null);
    this.#count(axis);
  }

  remove(axis: Axis, index: number): void {
    for (const each of this.#breaks(axis))
      if (numberAttribute(each, "id") === index) each.parentNode?.removeChild(each);
    this.#count(axis);
  }

  #breaks(axis: Axis): XmlElement[] {
    const list = this.#shell().get(elementOf(axis));
    return list ? childElements(list, "brk") : [];
  }

  #count(axis: Axis): void {
    const shell = this.#shell();
    const list = shell.get(elementOf(axis));
    if (!list) return;
    const breaks = this.#breaks(axis);
    shell.changed = true;
    if (breaks.length === 0) {
      shell.remove(elementOf(axis));
      return;
    }
    const manual = breaks.filter((each) => booleanAttribute(each, "man", false)).length;
    setAttributes(list, { count: breaks.length, manualBreakCount: manual });
  }
}

function elementOf(axis: Axis): "rowBreaks" | "colBreaks" {
  return axis === "rows" ? "rowBreaks" : "colBreaks";
}
