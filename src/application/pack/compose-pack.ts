import type { PortfolioReport } from "#domain/portfolio/report";
import { riskOverview } from "#domain/overviews/risk-overview";
import { defaultPackSettings, packSections } from "#domain/settings/pack-settings";
import type { PackSection, PackSettings } from "#domain/settings/pack-settings";
import { collectDecisions } from "#domain/steering-pack/decisions";

import { chooseScale, describeUnit } from "../sheets/amounts";
import { writeDay } from "../sheets/days";
import type { PackBasis } from "./pack-basis";
import { isOmitted } from "./page-content";
import type { Omitted, PackContent, SectionContent } from "./page-content";
import { appendixSections } from "./sections/appendix";
import { changesSection } from "./sections/changes";
import { decisionsSection } from "./sections/decisions";
import { dependenciesSection } from "./sections/dependencies";
import { financeSection } from "./sections/finance";
import { milestonesSection } from "./sections/milestones";
import { portfolioSection } from "./sections/portfolio";
import { resourcesSection } from "./sections/resources";
import { risksSection } from "./sections/risks";
import { summarySection } from "./sections/summary";
import { packWarnings } from "./warnings";
import { withoutAmounts } from "./withhold-amounts";

type MakeSection = (basis: PackBasis) => readonly (SectionContent | Omitted)[];

const makers: Readonly<Record<PackSection, MakeSection>> = {
  decisions: (basis) => [decisionsSection(basis)],
  summary: (basis) => [summarySection(basis)],
  changes: (basis) => [changesSection(basis)],
  portfolio: (basis) => [portfolioSection(basis)],
  milestones: (basis) => [milestonesSection(basis)],
  finance: (basis) => [
    basis.finance ? financeSection(basis) : { omitted: { code: "withoutFinance" } },
  ],
  risks: (basis) => [risksSection(basis)],
  dependencies: (basis) => [dependenciesSection(basis)],
  resources: (basis) => [resourcesSection(basis)],
  appendix: appendixSections,
};

const originWords = {
  argument: "as asked for",
  settings: "from the settings",
  latestStatusDate: "the latest status date",
  today: "today",
} as const;

/** The steering committee pack of a report as content, its sections in the order of the pack. */
export function composePack(
  report: PortfolioReport,
  settings: PackSettings = defaultPackSettings,
): PackContent {
  const basis = basisOf(report, settings);
  const wanted = packSections.filter((section) => settings.sections.includes(section));
  const made = wanted.map((section) => ({ section, contents: makers[section](basis) }));
  const omitted = made.flatMap(({ section, contents }) =>
    contents.filter(isOmitted).map((content) => ({ section, reason: content.omitted })),
  );
  const scope = settings.scope === undefined ? "" : `: ${settings.scope}`;
  const { date, origin } = report.reportDate;
  const content: PackContent = {
    title: "Steering committee pack",
    portfolioName: `${report.name}${scope}`,
    reportDay: `${writeDay(date)} (${originWords[origin]})`,
    unit: describeUnit(report.currency, basis.scale),
    sections: made.flatMap(({ contents }) =>
      contents.filter((one): one is SectionContent => !isOmitted(one)),
    ),
    omitted,
    warnings: packWarnings(basis),
  };
  return basis.finance ? content : withoutAmounts(content);
}

function basisOf(report: PortfolioReport, settings: PackSettings): PackBasis {
  const { budgetAtCompletion, actualCost, estimateAtCompletion } = report.portfolio.figures;
  const listsRisks = report.projects.some(
    ({ return: { risks, issues } }) => risks.length + issues.length > 0,
  );
  const further = settings.sections.includes("appendix") ? settings.furtherDecisions : 0;
  return {
    report,
    settings,
    scale: chooseScale([budgetAtCompletion, actualCost, estimateAtCompletion]),
    decisions: collectDecisions(report, further),
    risks: listsRisks ? riskOverview(report) : undefined,
    finance: settings.audience !== "withoutFinance",
  };
}
