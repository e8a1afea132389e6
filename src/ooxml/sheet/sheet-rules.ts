import { areaName } from "../model/address";
import { newGuid } from "../package/guid";
import {
  addExtensionRule,
  extensionRules,
  isExtension,
  linkOf,
  linkedRule,
  removeRule,
} from "../rules/rule-extensions";
import { needsExtension } from "../rules/rule-icons";
import type { ConditionalFormats, ConditionalRule } from "../model/rule-model";
import { readRule, writeRule, type RuleHome } from "../rules/rule-xml";
import type { SheetShell } from "../package/sheet-shell";
import type { WorkbookStyles } from "../styles/style-table";
import {
  appendElement,
  attribute,
  childElements,
  createLike,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

type NewRule = Omit<ConditionalRule, "id" | "priority">;

/** The rules of a sheet, of the list that all programs know and of the one that came with Excel 2010. */
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
    for (const element of this.#elements())
      setAttributes(element, { priority: (numberAttribute(element, "priority") ?? 0) + 1 });
    return this.#read(this.#write(this.#addPlain(rule), { ...rule, priority: 1 }));
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
    if (!element) return;
    const shell = this.#shell();
    const gone = numberAttribute(element, "priority") ?? Number.POSITIVE_INFINITY;
    const linked = linkedRule(shell, element);
    removeRule(shell, element);
    if (linked) removeRule(shell, linked);
    for (const other of this.#elements()) {
      const priority = numberAttribute(other, "priority") ?? 0;
      if (priority > gone) setAttributes(other, { priority: priority - 1 });
    }
  }

  #find(id: string): XmlElement | undefined {
    return this.#elements().find((element) => this.#ids.get(element) === id);
  }

  /** Rules keep their ids when the sheet was read anew, as long as none of them went. */
  #elements(): XmlElement[] {
    const shell = this.#shell();
    const plain = childElements(shell.root, "conditionalFormatting").flatMap((list) =>
      childElements(list, "cfRule"),
    );
    const links = new Set(plain.flatMap((rule) => linkOf(rule) ?? []));
    const newer = extensionRules(shell).filter((rule) => !links.has(attribute(rule, "id") ?? ""));
    const elements = [...plain, ...newer];
    const isNew = elements.every((element) => !this.#ids.has(element));
    const known = isNew && this.#known.length === elements.length ? this.#known : [];
    elements.forEach((element, index) => {
      if (!this.#ids.has(element)) this.#ids.set(element, known[index] ?? `${this.#next++}`);
    });
    this.#known = elements.map((element) => this.#ids.get(element) ?? "");
    return elements;
  }

  #read(element: XmlElement): ConditionalRule {
    if (!this.#ids.has(element)) this.#elements();
    return readRule(this.#home(), element, this.#ids.get(element) ?? "");
  }

  /** Writes a rule; one that changes to what only the newer list can hold, or back, changes lists. */
  #write(element: XmlElement, rule: Omit<ConditionalRule, "id">): XmlElement {
    const { shell } = this.#home();
    const wantsNewer = rule.icons ? needsExtension(rule.icons) : isExtension(element);
    let home = element;
    if (wantsNewer !== isExtension(element)) {
      home = wantsNewer
        ? addExtensionRule(shell, rule.areas, { type: rule.type, id: newGuid() })
        : this.#addPlain(rule);
      const id = this.#ids.get(element);
      if (id !== undefined) this.#ids.set(home, id);
      removeRule(shell, element);
    }
    writeRule(this.#home(), home, rule);
    return home;
  }

  #addPlain(rule: Pick<ConditionalRule, "areas" | "type">): XmlElement {
    const shell = this.#shell();
    const list = createLike(shell.root, "conditionalFormatting");
    setAttributes(list, { sqref: rule.areas.map(areaName).join(" ") });
    shell.insert(list);
    return appendElement(list, "cfRule", { type: rule.type, priority: 1 });
  }

  #home(): RuleHome {
    return { shell: this.#shell(), styles: this.#styles };
  }
}
