import { workbookTab, type Finding } from "#domain/finding/finding";
import { makeFinding } from "#domain/finding/make-finding";
import type { AreaFormats, FormatArea, Intake } from "#domain/intake/tabs/intake";
import { startIntake, type TabStates } from "#domain/intake/take-in";
import { readHistory } from "#domain/history/read-history";
import type { PlainDate } from "#domain/kernel/plain-date";
import { runThrough, type Steps } from "#domain/kernel/steps";
import { reportInSteps } from "#domain/portfolio/portfolio-report";
import { trendPeriods } from "#domain/portfolio/period-trends";
import { chooseReportDate } from "#domain/portfolio/report-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { ProjectReturn } from "#domain/project/project-return";
import { readSettings } from "#domain/settings/read-settings";
import type { Settings } from "#domain/settings/settings";
import { addColourFindings } from "#domain/validation/add-colour-findings";
import { validateInSteps } from "#domain/validation/validate";
import type { StatesArea } from "#domain/workbook/cell-states";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

export type AssessmentRequest = {
  readonly today: PlainDate;
  /** Report date asked for; otherwise it comes from the settings or the returns. */
  readonly reportDate?: PlainDate | undefined;
  /** Number formats of the areas intake asked for in an earlier pass. */
  readonly formats?: readonly AreaFormats[] | undefined;
  /** Merged, hidden and calculated cells by tab; `notRead` where Excel would not say. */
  readonly states?: TabStates | "notRead" | undefined;
  /** Projects the report is about; all of them where absent. */
  readonly scope?: ((project: ProjectReturn) => boolean) | undefined;
};

/** A workbook whose tabs have been read, before any figure is worked out. */
export type StartedAssessment = {
  /** The cells whose number formats would decide how something is read; usually none. */
  readonly areasWanted: readonly FormatArea[];
  /** Areas whose merged, hidden and calculated cells matter. */
  readonly statesWanted: () => readonly StatesArea[];
  readonly settings: Settings;
  /** Works out the report, to be called once. */
  readonly finish: (request: AssessmentRequest) => Steps<PortfolioReport>;
};

/**
 * Reads the tabs of a workbook, so that the formats they leave in doubt can be asked for. In steps of
 * a few milliseconds, between which a pane can breathe.
 */
export function* startAssessment(snapshot: WorkbookSnapshot): Steps<StartedAssessment> {
  const settings = readSettings(snapshot);
  const intake = yield* startIntake(snapshot, settings.settings);
  return {
    areasWanted: intake.areasWanted,
    statesWanted: intake.statesWanted,
    settings: settings.settings,
    finish: function* (request) {
      const states = request.states === "notRead" ? undefined : request.states;
      const taken = yield* intake.finish(request.formats, states);
      return yield* assess({ snapshot, ...settings, intake: taken }, request);
    },
  };
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
  return runThrough(runThrough(startAssessment(snapshot)).finish(request));
}

type TakenIn = {
  readonly snapshot: WorkbookSnapshot;
  readonly settings: Settings;
  /** Findings of the settings sheet. */
  readonly findings: readonly Finding[];
  readonly intake: Intake;
};

function* assess(
  { snapshot, settings, findings: ofSettings, intake }: TakenIn,
  request: AssessmentRequest,
): Steps<PortfolioReport> {
  const reportDate = chooseReportDate(
    { requested: request.reportDate, set: settings.reportDate, today: request.today },
    intake.projects,
  );
  const { date } = reportDate;
  const recent = { before: date, count: trendPeriods };
  const { history, findings: ofHistory } = readHistory(snapshot, recent);
  const basis = { reportDate: date, today: request.today, settings, history };
  const found = yield* validateInSteps(intake, basis);
  const report = yield* reportInSteps({
    projects: request.scope === undefined ? intake.projects : intake.projects.filter(request.scope),
    tabs: intake.tabs,
    findings: [...found, ...ofSettings, ...ofHistory, ...ofStates(request)],
    settings,
    history,
    reportDate,
    date1904: snapshot.date1904,
  });
  return addColourFindings(report, intake, basis);
}

function ofStates({ states }: AssessmentRequest): readonly Finding[] {
  if (states !== "notRead") return [];
  const at = { tab: workbookTab, cell: undefined };
  return [makeFinding("CELL_STATES_NOT_READ", at, {}, undefined)];
}
