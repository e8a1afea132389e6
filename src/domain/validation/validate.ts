import type { Finding } from "../finding/finding";
import type { Intake } from "../intake/intake";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { SourceCell } from "../project/source";
import { defaultSettings, type Settings } from "../settings/settings";
import { parseRange } from "../workbook/address";
import { condense } from "./condense";
import { identityKey, type RuleContext } from "./rule";
import { rules } from "./rules";

/** The days a validation is held against, and what the office has set. */
export type ValidationBasis = {
  readonly reportDate: PlainDate;
  readonly today: PlainDate;
  /** The defaults where absent. */
  readonly settings?: Settings;
};

/**
 * Every finding of a workbook: what intake could not read, and what the rules say of what it read. In
 * the order of tabs, then rows, then columns; more than twenty of one code in one column are one.
 */
export function validate(intake: Intake, basis: ValidationBasis): readonly Finding[] {
  const context: RuleContext = {
    reportDate: basis.reportDate,
    today: basis.today,
    settings: basis.settings ?? defaultSettings,
    ids: placesOf(intake.projects, "projectId"),
    names: placesOf(intake.projects, "projectName"),
  };
  const found = intake.projects.flatMap((project) =>
    rules.flatMap((rule) => rule.check(project, context)),
  );
  return condense(inSheetOrder([...intake.findings, ...found], intake));
}

function placesOf(
  projects: readonly ProjectReturn[],
  fact: "projectId" | "projectName",
): ReadonlyMap<string, readonly SourceCell[]> {
  const places = new Map<string, SourceCell[]>();
  for (const { facts } of projects) {
    const field = facts[fact];
    if (field === undefined) continue;
    const key = identityKey(field.value);
    const held = places.get(key);
    if (held === undefined) places.set(key, [field.source]);
    else held.push(field.source);
  }
  return places;
}

function inSheetOrder(findings: readonly Finding[], intake: Intake): readonly Finding[] {
  const order = new Map(intake.tabs.map(({ tab }, index) => [tab, index]));
  const placed = findings.map((finding) => ({
    finding,
    tab: order.get(finding.at.tab) ?? order.size,
    cell: finding.at.cell === undefined ? undefined : parseRange(finding.at.cell),
  }));
  placed.sort(
    (a, b) =>
      a.tab - b.tab ||
      (a.cell?.row ?? -1) - (b.cell?.row ?? -1) ||
      (a.cell?.column ?? -1) - (b.cell?.column ?? -1) ||
      compare(a.finding.code, b.finding.code),
  );
  return placed.map(({ finding }) => finding);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
