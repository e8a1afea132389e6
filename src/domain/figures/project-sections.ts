import type { BenefitFigures } from "../benefits/benefit-figures";
import { benefitFigures } from "../benefits/benefit-figures";
import type { ChangeEffects } from "../changes/change-effects";
import { changeEffects } from "../changes/change-effects";
import type {
  CommunicationFigures,
  InfluenceWeights,
} from "../communications/communication-figures";
import { communicationFigures } from "../communications/communication-figures";
import type { ZoneLines } from "../critical-chain/buffer-zones";
import type { CriticalChain } from "../critical-chain/critical-chain";
import { criticalChain } from "../critical-chain/critical-chain";
import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { PeriodLength } from "../kernel/reporting-period";
import type { ProjectReturn } from "../project/project-return";
import type { ProjectResources } from "../resources/project-resources";
import type { ProjectRisk } from "../risk/project-risk";
import { projectRisk } from "../risk/project-risk";
import type { RiskMatrix } from "../risk/risk-matrix";

/** Figures of the sections a tab keeps; undefined for a section it does not have. */
export type ProjectSections = {
  readonly criticalChain: CriticalChain | undefined;
  readonly risk: ProjectRisk | undefined;
  readonly changes: ChangeEffects | undefined;
  readonly resources: ProjectResources | undefined;
  readonly benefits: BenefitFigures | undefined;
  readonly communications: CommunicationFigures | undefined;
};

/** How figures of sections are worked out, as the project office sets it. */
type SectionMethods = {
  readonly riskMatrix: RiskMatrix;
  readonly bufferZones: ZoneLines;
  readonly influenceWeights: InfluenceWeights;
  readonly periodLength: PeriodLength;
};

/** What the sections are worked out with besides the return. */
export type SectionBasis = {
  readonly statusDate: PlainDate;
  readonly budget: Figure;
  readonly calculations: SectionMethods;
  /** From the plan over all projects. */
  readonly resources: ProjectResources | undefined;
};

/** Works out the figures of every section a project keeps. */
export function workOutSections(project: ProjectReturn, basis: SectionBasis): ProjectSections {
  const { facts, risks, changes, benefits, communications } = project;
  const { statusDate, calculations, budget } = basis;
  return {
    criticalChain: criticalChain(facts, calculations.bufferZones),
    risk: risks.length === 0 ? undefined : projectRisk(project, calculations.riskMatrix),
    changes: filled(changes, (rows) => changeEffects(rows, facts, budget)),
    resources: basis.resources,
    benefits: filled(benefits, (rows) => benefitFigures(rows, statusDate)),
    communications: filled(communications, (rows) =>
      communicationFigures(rows, statusDate, {
        weights: calculations.influenceWeights,
        period: calculations.periodLength,
      }),
    ),
  };
}

function filled<Row, Made>(
  rows: readonly Row[] | undefined,
  make: (rows: readonly Row[]) => Made,
): Made | undefined {
  return rows === undefined || rows.length === 0 ? undefined : make(rows);
}
