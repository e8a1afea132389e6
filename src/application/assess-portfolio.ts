import type { AreaFormats, FormatArea } from "#domain/intake/intake";
import { takeIn } from "#domain/intake/take-in";
import { readHistory } from "#domain/history/read-history";
import type { PlainDate } from "#domain/kernel/plain-date";
import { reportPortfolio } from "#domain/portfolio/portfolio-report";
import { chooseReportDate } from "#domain/portfolio/report-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import { readSettings } from "#domain/settings/read-settings";
import { validate } from "#domain/validation/validate";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

export type AssessmentRequest = {
  readonly today: PlainDate;
  /** Report date asked for; otherwise it comes from the settings or the returns. */
  readonly reportDate?: PlainDate | undefined;
  /** Number formats of the areas intake asked for in an earlier pass. */
  readonly formats?: readonly AreaFormats[] | undefined;
};

/** The cells whose number formats would decide how something is read; usually none. */
export function findFormatAreas(snapshot: WorkbookSnapshot): readonly FormatArea[] {
  const { settings } = readSettings(snapshot);
  return takeIn(snapshot, { settings }).areasWanted;
}

/**
 * Works out the whole report of a workbook: settings and history, intake, validation, figures,
 * colours, rollup. Synchronous and total; the same snapshot and request give the same report. A
 * workbook without projects gives a report without projects, with its findings and tab readings.
 */
export function assessPortfolio(
  snapshot: WorkbookSnapshot,
  request: AssessmentRequest,
): PortfolioReport {
  const { settings, findings: ofSettings } = readSettings(snapshot);
  const { history, findings: ofHistory } = readHistory(snapshot);
  const intake = takeIn(snapshot, {
    settings,
    ...(request.formats === undefined ? {} : { formats: request.formats }),
  });
  const reportDate = chooseReportDate(
    { requested: request.reportDate, set: settings.reportDate, today: request.today },
    intake.projects,
  );
  const { date } = reportDate;
  const found = validate(intake, { reportDate: date, today: request.today, settings });
  return reportPortfolio({
    projects: intake.projects,
    tabs: intake.tabs,
    findings: [...found, ...ofSettings, ...ofHistory],
    settings,
    history,
    reportDate,
    date1904: snapshot.date1904,
  });
}
