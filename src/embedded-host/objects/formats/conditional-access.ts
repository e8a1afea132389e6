import type { ConditionalRule } from "#ooxml/model/workbook-file";

import { HostError } from "../../protocol/host-error";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import type { RuleTarget } from "../access/object-selves";

/** The rule while it exists. */
export function liveRule({ workbook, sheet, id }: RuleTarget): ConditionalRule {
  const rule = liveSheet({ workbook, sheet }).conditionalFormats.all.find((each) => each.id === id);
  if (rule === undefined) throw new HostError("ItemNotFound");
  return rule;
}

export function changeRule(at: RuleTarget, part: Partial<ConditionalRule>): void {
  requireUnprotected(liveSheet(at));
  liveRule(at);
  at.sheet.conditionalFormats.change(at.id, part);
}
