import type { History } from "../history/history";
import type { Intake } from "../intake/intake";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { CalculatedRag } from "../project/vocabulary";
import type { SourceCell } from "../project/source";
import { productMatrix } from "../risk/matrix-presets";
import type { RiskMatrix } from "../risk/risk-matrix";
import { defaultRuleSettings, type RuleThresholds } from "../settings/rule-settings";
import type { Settings } from "../settings/settings";
import { identityKey } from "./identity-key";
import { closedBefore, type PastPeriod } from "./past";

/** What a rule may look at beside the project itself. */
export type RuleContext = {
  readonly reportDate: PlainDate;
  readonly today: PlainDate;
  readonly settings: Settings;
  readonly limits: RuleThresholds;
  /** The agreed stages; empty where none are agreed. */
  readonly stages: readonly string[];
  /** Where every id and every name stands in the workbook, by its key (`identityKey`). */
  readonly ids: ReadonlyMap<string, readonly SourceCell[]>;
  readonly names: ReadonlyMap<string, readonly SourceCell[]>;
  readonly projects: readonly ProjectReturn[];
  /** Projects by the key of their id and of their name. */
  readonly known: ReadonlyMap<string, ProjectReturn>;
  /** Periods closed before the report date, the last one first. */
  readonly past: readonly PastPeriod[];
  /** The overall colour of a project by its figures, where these are worked out already. */
  readonly calculated: ValidationBasis["calculated"];
  /** What risks are scored by. */
  readonly matrix: RiskMatrix;
};

/** The days a validation is held against, what the office has set and what was closed before. */
export type ValidationBasis = {
  readonly reportDate: PlainDate;
  readonly today: PlainDate;
  /** The defaults where absent. */
  readonly settings?: Settings;
  /** Closed periods; without them rules that compare with them are not checked. */
  readonly history?: History;
  /** The overall colour by the figures; without it reported colours are not compared with it. */
  readonly calculated?: ((project: ProjectReturn) => CalculatedRag | undefined) | undefined;
};

/** Gathers what rules look up, once for all projects. */
export function makeRuleContext(
  { projects }: Intake,
  basis: ValidationBasis & { readonly settings: Settings },
): RuleContext {
  const rules = basis.settings.rules ?? defaultRuleSettings;
  return {
    reportDate: basis.reportDate,
    today: basis.today,
    settings: basis.settings,
    limits: rules.thresholds,
    stages: rules.stages,
    ids: placesOf(projects, "projectId"),
    names: placesOf(projects, "projectName"),
    projects,
    known: new Map(projects.flatMap(keysOf)),
    past: closedBefore(basis.history, basis.reportDate),
    calculated: basis.calculated,
    matrix: basis.settings.calculations?.riskMatrix ?? productMatrix,
  };
}

function keysOf(project: ProjectReturn): readonly (readonly [string, ProjectReturn])[] {
  const { projectId, projectName } = project.facts;
  return [projectName, projectId].flatMap((field) =>
    field === undefined ? [] : [[identityKey(field.value), project] as const],
  );
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
