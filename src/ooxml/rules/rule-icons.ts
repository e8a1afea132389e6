import { EXCEL_2010 } from "../package/namespaces";
import { appendLimit, readLimits } from "./rule-limits";
import type { IconRule } from "../model/rule-model";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElements,
  numberAttribute,
  type XmlElement,
} from "../package/xml";

const DEFAULT_SET = "3TrafficLights1";
/** Sets that came with Excel 2010; older programs do not know them. */
const NEWER_SETS: ReadonlySet<string> = new Set(["3Stars", "3Triangles", "5Boxes", "NoIcons"]);

export function readIcons(element: XmlElement | undefined): IconRule | undefined {
  if (!element) return undefined;
  const custom = childElements(element, "cfIcon").map((icon) => ({
    set: attribute(icon, "iconSet") ?? DEFAULT_SET,
    index: numberAttribute(icon, "iconId") ?? 0,
  }));
  return {
    set: attribute(element, "iconSet") ?? DEFAULT_SET,
    showValue: booleanAttribute(element, "showValue", true),
    reverse: booleanAttribute(element, "reverse", false),
    limits: readLimits(element),
    custom: custom.length > 0 && booleanAttribute(element, "custom", false) ? custom : undefined,
  };
}

/** Whether only the newer list can hold these icons: newer sets, mixed icons, limits on other sheets. */
export function needsExtension({ set, custom, limits }: IconRule): boolean {
  return (
    custom !== undefined ||
    NEWER_SETS.has(set) ||
    limits.some(({ type, value }) => type === "formula" && value?.includes("!") === true)
  );
}

export function writeIcons(rule: XmlElement, icons: IconRule): void {
  const isNewer = rule.namespaceURI === EXCEL_2010;
  const element = appendElement(rule, "iconSet", {
    iconSet: icons.set === DEFAULT_SET ? undefined : icons.set,
    showValue: icons.showValue ? undefined : false,
    reverse: icons.reverse ? true : undefined,
    custom: isNewer && icons.custom ? true : undefined,
  });
  for (const limit of icons.limits) appendLimit(element, limit);
  for (const { set, index } of icons.custom ?? [])
    appendElement(element, "cfIcon", { iconSet: set, iconId: index });
}
