import type { History } from "../history/history";
import type { Intake } from "../intake/tabs/intake";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";
import type { CalculatedRag } from "../project/vocabulary";
import type { Field, SourceCell } from "../project/source";
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
    ...lookUps(projects),
    projects,
    past: closedBefore(basis.history, basis.reportDate),
    calculated: basis.calculated,
    matrix: basis.settings.calculations?.riskMatrix ?? productMatrix,
  };
}

/** Where projects and their ids and names stand; an id or name is brought to its key once. */
function lookUps(projects: readonly ProjectReturn[]): Pick<RuleContext, "ids" | "names" | "known"> {
  const ids = new Map<string, SourceCell[]>();
  const names = new Map<string, SourceCell[]>();
  const known = new Map<string, ProjectReturn>();
  for (const project of projects) {
    const { projectId, projectName } = project.facts;
    if (projectName !== undefined) known.set(addPlace(names, projectName), project);
    if (projectId !== undefined) known.set(addPlace(ids, projectId), project);
  }
  return { ids, names, known };
}

/** Adds the place of an id or name and gives its key. */
function addPlace(places: Map<string, SourceCell[]>, { value, source }: Field<string>): string {
  const key = identityKey(value);
  const held = places.get(key);
  if (held === undefined) places.set(key, [source]);
  else held.push(source);
  return key;
}
