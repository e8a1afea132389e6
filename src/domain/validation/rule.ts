import type { FindingCode, FindingFacts } from "../finding/catalogue";
import type { Finding } from "../finding/finding";
import { makeFinding } from "../finding/make-finding";
import type { PlainDate } from "../kernel/plain-date";
import { visibleText } from "../kernel/visible-text";
import type { ProjectReturn } from "../project/project-return";
import type { SourceCell } from "../project/source";
import type { Settings } from "../settings/settings";

/** What a rule may look at beside the project itself. */
export type RuleContext = {
  readonly reportDate: PlainDate;
  readonly today: PlainDate;
  readonly settings: Settings;
  /** Where every id and every name stands in the workbook, by its key (`identityKey`). */
  readonly ids: ReadonlyMap<string, readonly SourceCell[]>;
  readonly names: ReadonlyMap<string, readonly SourceCell[]>;
};

/** Ids and names are the same whatever their case and spaces. */
export function identityKey(text: string): string {
  return visibleText(text).toLowerCase();
}

/** Takes a finding of a rule; without a cell it stands at the project's name or id. */
export type Find<C extends FindingCode> = (
  at: SourceCell | undefined,
  facts: FindingFacts[C],
) => void;

/** A rule on one project. Its severity and source are in the rulebook under its code. */
export type Rule = {
  readonly code: FindingCode;
  /** Fields it looks at; where one is missing it stays silent. */
  readonly needs: readonly string[];
  readonly check: (project: ProjectReturn, context: RuleContext) => readonly Finding[];
};

/** A rule from its code, the fields it needs and its check. */
export function rule<C extends FindingCode>(
  code: C,
  needs: readonly string[],
  check: (project: ProjectReturn, context: RuleContext, find: Find<C>) => void,
): Rule {
  return {
    code,
    needs,
    check: (project, context) => {
      const findings: Finding[] = [];
      check(project, context, (at, facts) => {
        findings.push(makeFinding(code, placeOf(project, at), facts, idOf(project)));
      });
      return findings;
    },
  };
}

function idOf(project: ProjectReturn): string | undefined {
  return project.facts.projectId?.value;
}

function placeOf(project: ProjectReturn, at: SourceCell | undefined): Finding["at"] {
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
