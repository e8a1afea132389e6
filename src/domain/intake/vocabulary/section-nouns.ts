import type { SectionKey } from "../../project/sections";

/** What people call a row of a section in its headers, in normal form. */
export const sectionNouns: ReadonlyMap<string, readonly SectionKey[]> = new Map([
  ["milestone", ["milestones"]],
  ["task", ["tasks"]],
  ["activity", ["tasks"]],
  ["risk", ["risks"]],
  ["issue", ["issues"]],
  ["problem", ["issues"]],
  ["defect", ["issues"]],
  ["decision", ["decisions"]],
  ["action", ["actions"]],
  ["assumption", ["assumptions"]],
  ["lesson", ["lessons"]],
  ["dependency", ["dependencies"]],
  ["change", ["changes"]],
  ["cr", ["changes"]],
  ["benefit", ["benefits"]],
  ["stakeholder", ["communications"]],
]);
