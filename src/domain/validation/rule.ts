import type { FindingCode, FindingFacts } from "../finding/catalogue";
import { workbookTab, type Finding } from "../finding/finding";
import { makeFinding } from "../finding/make-finding";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { SourceCell } from "../project/source";
import type { RuleContext } from "./rule-context";

/** Takes a finding of a rule; without a cell it stands at the project's name or id. */
export type Find<C extends FindingCode> = (
  at: SourceCell | undefined,
  facts: FindingFacts[C],
) => void;

/** A rule on one project. Its grade, needs and sentence are in the rulebook under its code. */
export type Rule = {
  readonly code: FindingCode;
  readonly check: (project: ProjectReturn, context: RuleContext) => readonly Finding[];
};

const nothing: readonly Finding[] = [];

/** A rule from its code and its check. */
export function rule<C extends FindingCode>(
  code: C,
  check: (project: ProjectReturn, context: RuleContext, find: Find<C>) => void,
): Rule {
  // The project that is looked at. One function takes all findings of a rule: a hundred rules look at
  // thousands of projects, and nearly always find nothing.
  let current: ProjectReturn;
  let findings: Finding[] | undefined;
  const find: Find<C> = (at, facts) => {
    findings ??= [];
    findings.push(makeFinding(code, placeOf(current, at), facts, idOf(current)));
  };
  const found = (): readonly Finding[] => findings ?? nothing;
  return {
    code,
    check: (project, context) => {
      current = project;
      findings = undefined;
      check(project, context, find);
      return found();
    },
  };
}

/** Takes a finding about the workbook, of a project or of none. */
export type FindInWorkbook<C extends FindingCode> = (
  project: ProjectReturn | undefined,
  at: Finding["at"] | SourceCell | undefined,
  facts: FindingFacts[C],
) => void;

/** A rule on all projects together. */
export type WorkbookRule = {
  readonly code: FindingCode;
  readonly check: (context: RuleContext) => readonly Finding[];
};

/** A rule on all projects together, from its code and its check. */
export function workbookRule<C extends FindingCode>(
  code: C,
  check: (context: RuleContext, find: FindInWorkbook<C>) => void,
): WorkbookRule {
  return {
    code,
    check: (context) => {
      const findings: Finding[] = [];
      check(context, (project, at, facts) => {
        const place = project === undefined ? at : placeOf(project, at);
        const id = project === undefined ? undefined : idOf(project);
        findings.push(makeFinding(code, place ?? { tab: workbookTab, cell: undefined }, facts, id));
      });
      return findings;
    },
  };
}

function idOf(project: ProjectReturn): string | undefined {
  return project.facts.projectId?.value;
}

function placeOf(
  project: ProjectReturn,
  at: Finding["at"] | SourceCell | undefined,
): Finding["at"] {
  const { projectName, projectId } = project.facts;
  const place = at ?? projectName?.source ?? projectId?.source;
  return { tab: place?.tab ?? project.tab, cell: place?.cell };
}

/** The day a project's figures stand at: its own, else that of the report. */
export function statusDateOf(project: ProjectReturn, context: RuleContext): PlainDate {
  return project.facts.statusDate?.value ?? context.reportDate;
}

/** Whether a project is under way, so that its report matters: active, or nothing said. */
export function isActive(project: ProjectReturn): boolean {
  const lifecycle = project.facts.lifecycle?.value;
  return lifecycle === undefined || lifecycle === "active";
}

/** What a project is called in findings about others. */
export function projectLabel({ facts, tab }: ProjectReturn): string {
  return facts.projectName?.value ?? facts.projectId?.value ?? tab;
}
