import type { FindingCode } from "../finding/catalogue";
import type { Finding } from "../finding/finding";
import { fixOf } from "../finding/fix-of";
import type { Intake } from "../intake/tabs/intake";
import { eachInSteps, mapInSteps, runThrough, type Steps } from "../kernel/steps";
import type { ProjectReturn } from "../project/project-return";
import { defaultRuleSettings, type RuleSettings } from "../settings/rule-settings";
import type { RuleProfile } from "../finding/rule-entry";
import { defaultSettings } from "../settings/settings";

import { condense } from "./condense";
import { belongsTo, profilesOf } from "./profile";
import type { Rule } from "./rule";
import { makeRuleContext, type ValidationBasis } from "./rule-context";
import { rules, workbookRules } from "./rules";
import { inSheetOrder } from "./sheet-order";

/** A few milliseconds of work. */
const projectsPerStep = 8;

/**
 * Every finding of a workbook: what intake could not read, and what the rules of the tab's profile say
 * of what it read, graded as the office has set. In the order of tabs, then rows, then columns; more
 * than twenty of one code in one column are one.
 */
export function validate(intake: Intake, basis: ValidationBasis): readonly Finding[] {
  return runThrough(validateInSteps(intake, basis));
}

/** The same, a few projects a step. */
export function* validateInSteps(
  intake: Intake,
  basis: ValidationBasis,
): Steps<readonly Finding[]> {
  const prepared = prepare(intake, basis);
  const { chosen, context, profileOf } = prepared;
  const asked = workbookRules.filter(
    ({ code }) => !chosen.off.includes(code) && belongsTo(code, profileOf(undefined)),
  );
  // Each of them looks at all projects.
  const answers = yield* mapInSteps(asked, 1, (rule) => rule.check(context));
  const onWorkbook = answers
    .flat()
    .filter(({ code, at, projectId }) =>
      belongsTo(code, profileOf(projectId === undefined ? undefined : at.tab)),
    )
    .map((finding) => finish(finding, chosen));
  const read = intake.findings
    .filter(({ code, at }) => !chosen.off.includes(code) && belongsTo(code, profileOf(at.tab)))
    .map((finding) => finish(finding, chosen));
  const onProjects = yield* checkProjects(rules, intake.projects, prepared);
  const all = [...read, ...onProjects, ...onWorkbook];
  return condense(inSheetOrder(all, intake.tabs));
}

/** What some rules on single projects find, graded, in the order of the projects. */
export function validateWith(
  some: readonly Rule[],
  intake: Intake,
  basis: ValidationBasis,
): readonly Finding[] {
  return runThrough(checkProjects(some, intake.projects, prepare(intake, basis)));
}

function* checkProjects(
  some: readonly Rule[],
  projects: readonly ProjectReturn[],
  { chosen, context, profileOf }: Prepared,
): Steps<readonly Finding[]> {
  const on = (profile: RuleProfile): readonly Rule[] =>
    some.filter(({ code }) => !chosen.off.includes(code) && belongsTo(code, profile));
  const lists = { essentials: on("essentials"), standard: on("standard"), strict: on("strict") };
  const found: Finding[] = [];
  yield* eachInSteps(projects, projectsPerStep, (project) => {
    for (const rule of lists[profileOf(project.tab)]) {
      for (const finding of rule.check(project, context)) found.push(finish(finding, chosen));
    }
  });
  return found;
}

type Prepared = {
  readonly chosen: RuleSettings;
  readonly context: ReturnType<typeof makeRuleContext>;
  readonly profileOf: ReturnType<typeof profilesOf>;
};

function prepare(intake: Intake, basis: ValidationBasis): Prepared {
  const settings = basis.settings ?? defaultSettings;
  const chosen = settings.rules ?? defaultRuleSettings;
  const context = makeRuleContext(intake, { ...basis, settings });
  return { chosen, context, profileOf: profilesOf(intake, chosen) };
}

/** The finding with the office's grade and, where one is safe, its fix. */
function finish(finding: Finding, { grades }: RuleSettings): Finding {
  const severity = grades[finding.code satisfies FindingCode] ?? finding.severity;
  const fix = fixOf(finding);
  if (fix === undefined && severity === finding.severity) return finding;
  return fix === undefined ? { ...finding, severity } : { ...finding, severity, fix };
}
