import type { Finding } from "../finding/finding";
import type { Intake } from "../intake/tabs/intake";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import { falseColourRules } from "./false-colour-rules";
import type { ValidationBasis } from "./rule-context";
import { inSheetOrder } from "./sheet-order";
import { validateWith } from "./validate";

/**
 * The report with what only its own colours can show: a project reported better, or worse, than its
 * figures. These findings are counted for their project like all others.
 */
export function addColourFindings(
  report: PortfolioReport,
  intake: Intake,
  basis: ValidationBasis,
): PortfolioReport {
  const colours = new Map(
    report.projects.map((project) => [project.return, project.rag.overall.calculated]),
  );
  const added = validateWith(falseColourRules, intake, {
    ...basis,
    calculated: (project) => colours.get(project),
  });
  if (added.length === 0) return report;
  return {
    ...report,
    findings: inSheetOrder([...report.findings, ...added], report.tabs),
    projects: report.projects.map((project) => counted(project, added)),
  };
}

function counted(project: ProjectReport, added: readonly Finding[]): ProjectReport {
  const source = project.return.facts.reportedOverall?.source;
  const own = added.filter(({ at }) => at.tab === source?.tab && at.cell === source.cell);
  if (own.length === 0) return project;
  const { errors, warnings, hints } = project.findingCounts;
  const of = (severity: Finding["severity"]): number =>
    own.filter((finding) => finding.severity === severity).length;
  const findingCounts = {
    errors: errors + of("error"),
    warnings: warnings + of("warning"),
    hints: hints + of("info"),
  };
  return { ...project, findingCounts };
}
