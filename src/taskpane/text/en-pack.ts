import {
  describeOmission,
  describePackWarning,
  type OmittedSection,
  type PackWarning,
} from "#application/pack/pack-remarks";
import type { PackAudience, PackSection } from "#domain/settings/pack-settings";

const sections: Readonly<Record<PackSection, string>> = {
  decisions: "Decisions requested",
  summary: "Executive summary",
  changes: "What changed, and actions",
  portfolio: "Portfolio table",
  milestones: "Milestones",
  finance: "Finance with S‑curve",
  risks: "Risks and issues",
  dependencies: "Dependencies and changes",
  resources: "Resources and benefits",
  appendix: "Appendix: a page per project, overrides, data quality",
};

const audiences: Readonly<Record<PackAudience, string>> = {
  everybody: "With finance",
  withoutFinance: "Without finance: no amount anywhere",
};

/** The texts of the view Pack. */
export const packText = {
  title: "Steering committee pack",
  lead: "From the decisions sought to a page per project, from the figures in this workbook.",
  sheetsHint: "Adds the pack to this workbook, one sheet a page, ready to print.",
  deckHint: "Saves the same pack as slides with charts and tables you can edit.",
  options: "What the pack holds",
  sections: "Sections",
  section: (section: PackSection): string => sections[section],
  scope: "Scope",
  scopeHint: "A programme, or project ids with semicolons. Empty: the whole portfolio.",
  audience: "For readers",
  audienceName: (audience: PackAudience): string => audiences[audience],
  paper: "Paper",
  papers: { a4: "A4", letter: "Letter" },
  projectPages: "Project pages at most",
  projectPagesHint: "Red ones first.",
  badProjectPages: "A whole number, 0 or more.",
  save: "Save and list the pages",
  list: "List the pages",
  pagesTitle: "Pages",
  notBuilt: "The pages are listed here once the pack has been built.",
  warnings: "Before you send it",
  warning: (warning: PackWarning): string => describePackWarning(warning),
  omitted: "Not made",
  omittedSection: ({ section, reason }: OmittedSection): string =>
    `${sections[section]}: ${describeOmission(reason)}.`,
};
