import { readLook, writeLook } from "../styles/differential-styles";
import { readDataBar, writeAddedBar, writeDataBar } from "./rule-data-bar";
import { areasOfRule, ensureLinkedRule, isExtension, linkedRule } from "./rule-extensions";
import { readIcons, writeIcons } from "./rule-icons";
import { appendFormula, appendIn } from "./rule-limits";
import type { ConditionalRule } from "../model/rule-model";
import * as parts from "./rule-parts";
import { EXCEL_2010 } from "../package/namespaces";
import type { SheetShell } from "../package/sheet-shell";
import type { ConditionalLook } from "../model/style-model";
import type { WorkbookStyles } from "../styles/style-table";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** Where a rule stands: its sheet, and the looks that rules refer to. */
export type RuleHome = { readonly shell: SheetShell; readonly styles: WorkbookStyles };

const WRITTEN = new Set(["formula", "f", "colorScale", "dataBar", "iconSet", "dxf"]);

/** Reads a `cfRule` element of either list. */
export function readRule(
  { shell, styles }: RuleHome,
  rule: XmlElement,
  id: string,
): ConditionalRule {
  const type = attribute(rule, "type") ?? "";
  const { theme } = styles;
  const added = type === "dataBar" && !isExtension(rule) ? linkedRule(shell, rule) : undefined;
  const bar = childElement(rule, "dataBar");
  return {
    id,
    areas: areasOfRule(rule),
    type,
    priority: numberAttribute(rule, "priority") ?? 0,
    stopIfTrue: booleanAttribute(rule, "stopIfTrue", false),
    formulas: parts.readFormulas(rule),
    operator: attribute(rule, "operator"),
    text: attribute(rule, "text"),
    rank: type === "top10" ? parts.readRank(rule) : undefined,
    average: type === "aboveAverage" ? parts.readAverage(rule) : undefined,
    period: attribute(rule, "timePeriod"),
    look: lookOf(rule, styles),
    scale: parts.readScale(childElement(rule, "colorScale"), theme),
    bar: readDataBar(bar, isExtension(rule) ? bar : childElement(added, "dataBar"), theme),
    icons: readIcons(childElement(rule, "iconSet")),
  };
}

function lookOf(rule: XmlElement, styles: WorkbookStyles): ConditionalLook | undefined {
  const index = numberAttribute(rule, "dxfId");
  if (index !== undefined) return styles.differential(index);
  const own = childElement(rule, "dxf");
  return own && readLook(own, styles.theme);
}

/** Writes a rule into its element; what this layer does not know of stays. */
export function writeRule(
  home: RuleHome,
  element: XmlElement,
  rule: Omit<ConditionalRule, "id">,
): void {
  for (const child of childElements(element))
    if (WRITTEN.has(child.localName ?? "")) element.removeChild(child);
  const rest = childElements(element);
  writeAttributes(home, element, rule);
  for (const formula of rule.formulas)
    if (isExtension(element)) appendFormula(element, formula);
    else appendElement(element, "formula").textContent = formula;
  if (rule.scale.length > 0) parts.writeScale(element, rule.scale);
  if (rule.icons) writeIcons(element, rule.icons);
  if (rule.bar) writeBar(home, element, rule.bar);
  if (rule.look && isExtension(element)) writeOwnLook(home, element, rule.look);
  for (const child of rest) element.appendChild(child);
  home.shell.changed = true;
}

function writeAttributes(
  { styles }: RuleHome,
  element: XmlElement,
  rule: Omit<ConditionalRule, "id">,
): void {
  const refersToLook = rule.look !== undefined && !isExtension(element);
  setAttributes(element, {
    type: rule.type,
    priority: rule.priority,
    dxfId: refersToLook ? styles.addDifferential(rule.look) : undefined,
    stopIfTrue: rule.stopIfTrue || undefined,
    operator: rule.operator,
    text: rule.text,
    ...parts.testAttributes(rule),
  });
}

function writeBar(
  { shell }: RuleHome,
  element: XmlElement,
  bar: NonNullable<ConditionalRule["bar"]>,
): void {
  if (isExtension(element)) {
    writeAddedBar(element, bar);
    return;
  }
  writeDataBar(element, bar);
  const added = ensureLinkedRule(shell, element);
  for (const child of childElements(added, "dataBar")) added.removeChild(child);
  writeAddedBar(added, bar);
}

/** Rules of the newer list hold their look themselves, in the words of the styles. */
function writeOwnLook({ shell }: RuleHome, element: XmlElement, look: ConditionalLook): void {
  const model = createLike(shell.root, "dxf");
  writeLook(model, look);
  const own = appendIn(element, EXCEL_2010, "x14:dxf");
  for (const child of childElements(model)) own.appendChild(child);
}
