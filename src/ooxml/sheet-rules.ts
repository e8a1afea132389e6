import { areaName, parseAreas } from "./address";
import { readColour } from "./colours";
import type { SheetShell } from "./sheet-shell";
import type { WorkbookStyles } from "./style-table";
import type { ConditionalFormats, ConditionalRule, ScalePoint } from "./workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  removeElement,
  setAttributes,
  type XmlElement,
} from "./xml";

type NewRule = Omit<ConditionalRule, "id" | "priority">;

/** The rules of a sheet over its `conditionalFormatting` elements. */
export class SheetRules implements ConditionalFormats {
  readonly #shell: () => SheetShell;
  readonly #styles: WorkbookStyles;
  readonly #ids = new WeakMap<XmlElement, string>();
  #known: string[] = [];
  #next = 1;

  constructor(shell: () => SheetShell, styles: WorkbookStyles) {
    this.#shell = shell;
    this.#styles = styles;
  }

  get all(): readonly ConditionalRule[] {
    return this.#elements()
      .map((element) => this.#read(element))
      .sort((one, other) => one.priority - other.priority);
  }

  add(rule: NewRule): ConditionalRule {
    const shell = this.#shell();
    for (const element of this.#elements())
      setAttributes(element, { priority: (numberAttribute(element, "priority") ?? 0) + 1 });
    const list = createLike(shell.root, "conditionalFormatting");
    setAttributes(list, { sqref: rule.areas.map(areaName).join(" ") });
    shell.insert(list);
    const element = appendElement(list, "cfRule", { type: rule.type, priority: 1 });
    this.#write(element, { ...rule, priority: 1 });
    return this.#read(element);
  }

  change(id: string, part: Partial<NewRule>): void {
    const element = this.#find(id);
    if (!element) return;
    this.#write(element, { ...this.#read(element), ...part });
  }

  /** Only the priorities between the two places change, each by one: a rule added, moved and deleted leaves no trace. */
  move(id: string, place: number): void {
    const inOrder = this.#elements()
      .map((element) => ({ element, priority: numberAttribute(element, "priority") ?? 0 }))
      .sort((one, other) => one.priority - other.priority);
    const last = inOrder.length - 1;
    const from = inOrder.findIndex(({ element }) => this.#ids.get(element) === id);
    const to = Math.min(Math.max(place < 0 ? inOrder.length + place : place, 0), last);
    const moved = inOrder[from];
    const target = inOrder[to];
    if (!moved || !target || from === to) return;
    const step = from < to ? -1 : 1;
    const between = from < to ? inOrder.slice(from + 1, to + 1) : inOrder.slice(to, from);
    for (const { element, priority } of between)
      setAttributes(element, { priority: priority + step });
    setAttributes(moved.element, { priority: target.priority });
    this.#shell().changed = true;
  }

  delete(id: string): void {
    const element = this.#find(id);
    const list = element?.parentNode as XmlElement | undefined; // rules stand in elements
    const gone = numberAttribute(element, "priority") ?? Number.POSITIVE_INFINITY;
    removeElement(element);
    for (const other of this.#elements()) {
      const priority = numberAttribute(other, "priority") ?? 0;
      if (priority > gone) setAttributes(other, { priority: priority - 1 });
    }
    if (list && childElements(list, "cfRule").length === 0) removeElement(list);
    this.#shell().changed = true;
  }

  #find(id: string): XmlElement | undefined {
    return this.#elements().find((element) => this.#ids.get(element) === id);
  }

  /** Rules keep their ids when the sheet was read anew, as long as none of them went. */
  #elements(): XmlElement[] {
    const { root } = this.#shell();
    const elements = childElements(root, "conditionalFormatting").flatMap((list) =>
      childElements(list, "cfRule"),
    );
    const isNew = elements.every((element) => !this.#ids.has(element));
    const known = isNew && this.#known.length === elements.length ? this.#known : [];
    elements.forEach((element, index) => {
      if (!this.#ids.has(element)) this.#ids.set(element, known[index] ?? `${this.#next++}`);
    });
    this.#known = elements.map((element) => this.#ids.get(element) ?? "");
    return elements;
  }

  #read(element: XmlElement): ConditionalRule {
    const type = attribute(element, "type") ?? "";
    const look = numberAttribute(element, "dxfId");
    if (!this.#ids.has(element)) this.#elements();
    return {
      id: this.#ids.get(element) ?? "",
      areas: parseAreas(attribute(element.parentNode as XmlElement, "sqref")), // rules stand in elements
      type,
      priority: numberAttribute(element, "priority") ?? 0,
      stopIfTrue: booleanAttribute(element, "stopIfTrue", false),
      formulas: childElements(element, "formula").map((formula) => formula.textContent ?? ""),
      operator: attribute(element, "operator"),
      text: attribute(element, "text"),
      rank: type === "top10" ? readRank(element) : undefined,
      look: look === undefined ? undefined : this.#styles.differential(look),
      scale: this.#readScale(childElement(element, "colorScale")),
    };
  }

  #readScale(scale: XmlElement | undefined): ScalePoint[] {
    if (!scale) return [];
    const colours = childElements(scale, "color");
    return childElements(scale, "cfvo").map((point, index) => ({
      type: (attribute(point, "type") ?? "num") as ScalePoint["type"], // the schema's words
      value: attribute(point, "val"),
      colour: readColour(colours[index], this.#styles.theme) ?? "#FFFFFF",
    }));
  }

  #write(element: XmlElement, rule: Omit<ConditionalRule, "id">): void {
    for (const child of childElements(element))
      if (["formula", "colorScale"].includes(child.localName ?? "")) element.removeChild(child);
    setAttributes(element, {
      type: rule.type,
      priority: rule.priority,
      dxfId: rule.look && this.#styles.addDifferential(rule.look),
      stopIfTrue: rule.stopIfTrue || undefined,
      operator: rule.operator,
      text: rule.text,
      ...rankAttributes(rule.rank),
    });
    for (const formula of rule.formulas) appendElement(element, "formula").textContent = formula;
    if (rule.scale.length > 0) writeScale(element, rule.scale);
    this.#shell().changed = true;
  }
}

function rankAttributes(
  rank: ConditionalRule["rank"],
): Readonly<Record<string, number | boolean | undefined>> {
  return {
    rank: rank?.count,
    percent: rank?.percent === true ? true : undefined,
    bottom: rank?.bottom === true ? true : undefined,
  };
}

function readRank(element: XmlElement): NonNullable<ConditionalRule["rank"]> {
  return {
    count: numberAttribute(element, "rank") ?? 10,
    percent: booleanAttribute(element, "percent", false),
    bottom: booleanAttribute(element, "bottom", false),
  };
}

function writeScale(element: XmlElement, points: readonly ScalePoint[]): void {
  const scale = appendElement(element, "colorScale");
  for (const { type, value } of points) appendElement(scale, "cfvo", { type, val: value });
  for (const { colour } of points)
    appendElement(scale, "color", { rgb: `FF${colour.replace("#", "")}` });
}
