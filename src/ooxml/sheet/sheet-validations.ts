import { areaName, intersects, parseAreas, withoutArea } from "../model/address";
import type { SheetShell } from "../package/sheet-shell";
import type { Area, Validation } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  setAttributes,
  type XmlElement,
} from "../package/xml";

const TYPES = ["list", "whole", "decimal", "date", "time", "textLength", "custom"] as const;
const ERROR_STYLES = ["warning", "information"] as const;

export function readValidations(shell: SheetShell): Validation[] {
  return ruleElements(shell).map((element) => ({
    areas: parseAreas(attribute(element, "sqref")),
    type: TYPES.find((type) => type === attribute(element, "type")) ?? "none",
    operator: attribute(element, "operator"),
    formula1: childElement(element, "formula1")?.textContent ?? undefined,
    formula2: childElement(element, "formula2")?.textContent ?? undefined,
    allowBlank: booleanAttribute(element, "allowBlank", false),
    promptTitle: attribute(element, "promptTitle"),
    prompt: attribute(element, "prompt"),
    errorTitle: attribute(element, "errorTitle"),
    error: attribute(element, "error"),
    errorStyle: ERROR_STYLES.find((style) => style === attribute(element, "errorStyle")) ?? "stop",
  }));
}

/** Sets a rule; its areas are taken out of other rules. */
export function addValidation(shell: SheetShell, rule: Validation): void {
  for (const area of rule.areas) clearValidations(shell, area);
  const list = shell.ensure("dataValidations");
  const element = appendElement(list, "dataValidation", {
    type: rule.type === "none" ? undefined : rule.type,
    errorStyle: rule.errorStyle === "stop" ? undefined : rule.errorStyle,
    operator: rule.operator === "between" ? undefined : rule.operator,
    allowBlank: rule.allowBlank ? true : undefined,
    showInputMessage: true,
    showErrorMessage: true,
    errorTitle: rule.errorTitle,
    error: rule.error,
    promptTitle: rule.promptTitle,
    prompt: rule.prompt,
    sqref: rule.areas.map(areaName).join(" "),
  });
  for (const name of ["formula1", "formula2"] as const)
    if (rule[name] !== undefined) appendElement(element, name).textContent = rule[name];
  setAttributes(list, { count: ruleElements(shell).length });
  shell.changed = true;
}

export function clearValidations(shell: SheetShell, area: Area): void {
  const list = shell.get("dataValidations");
  if (!list) return;
  for (const element of ruleElements(shell)) {
    const areas = parseAreas(attribute(element, "sqref"));
    if (!areas.some((each) => intersects(each, area))) continue;
    shell.changed = true;
    const left = areas.flatMap((each) => withoutArea(each, area));
    if (left.length === 0) list.removeChild(element);
    else setAttributes(element, { sqref: left.map(areaName).join(" ") });
  }
  const count = ruleElements(shell).length;
  if (count === 0) shell.remove("dataValidations");
  else setAttributes(list, { count });
}

function ruleElements(shell: SheetShell): XmlElement[] {
  const list = shell.get("dataValidations");
  return list ? childElements(list, "dataValidation") : [];
}
