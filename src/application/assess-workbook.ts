import type { AreaFormats, FormatArea } from "#domain/intake/tabs/intake";
import type { TabStates } from "#domain/intake/take-in";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { ProjectReturn } from "#domain/project/project-return";
import type { Settings } from "#domain/settings/settings";
import type { StatesArea } from "#domain/workbook/cell-states";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { startAssessment } from "./assess-portfolio";
import { inSteps } from "./in-steps";
import type { Stopped } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

export type AssessRequest = {
  /** One tab only; the sheets with settings and history are read as well. */
  readonly tab?: string;
  readonly today: PlainDate;
  /** Report date given by the caller; else it comes from the settings or the returns. */
  readonly statusDate: PlainDate | undefined;
  /** All closed periods are wanted, not only those the report compares with. */
  readonly history?: "all";
  /** The projects the report is about, by the settings; all of them where absent. */
  readonly scope?: (settings: Settings) => ((project: ProjectReturn) => boolean) | undefined;
};

export type AssessedWorkbook = {
  readonly kind: "assessed";
  readonly workbook: WorkbookSnapshot;
  readonly report: PortfolioReport;
  readonly settings: Settings;
};

/** Reads the workbook and works out the report: the first half of every job. */
export async function assessWorkbook(
  port: WorkbookPort,
  request: AssessRequest,
  watch: Watch,
): Promise<AssessedWorkbook | Stopped> {
  const { today, statusDate } = request;
  const read = await port.readWorkbook(readingOf(request), watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { workbook } = read;
  watch.onProgress({ step: "working", done: 0, total: workbook.tabs.length, subject: undefined });
  const started = await inSteps(startAssessment(workbook), watch);
  if (started === undefined) return { kind: "cancelled", sheets: [] };
  const formats = await readWantedFormats(port, started.areasWanted, watch);
  if ("kind" in formats) return formats;
  const states = await readStates(port, started.statesWanted(), watch);
  if (states === "cancelled") return { kind: "cancelled", sheets: [] };
  const scope = request.scope?.(started.settings);
  const steps = started.finish({ today, reportDate: statusDate, formats, states, scope });
  const report = await inSteps(steps, watch);
  if (report === undefined || watch.signal.aborted) return { kind: "cancelled", sheets: [] };
  if (request.history !== "all" && !hasPeriods(report)) {
    // A report of a day long ago compares with periods that are further up.
    return assessWorkbook(port, { ...request, history: "all" }, watch);
  }
  return { kind: "assessed", workbook, report, settings: started.settings };
}

function readingOf({ tab, history }: AssessRequest): Parameters<WorkbookPort["readWorkbook"]>[0] {
  return {
    ...(tab === undefined ? {} : { tab }),
    ...(history === "all" ? {} : { history: "recent" }),
  };
}

/** A period is only closed with projects: one without any has not been read. */
function hasPeriods({ pastPeriods = [] }: PortfolioReport): boolean {
  return pastPeriods.every(({ projects }) => projects.length > 0);
}

/** The second pass: number formats where a value alone leaves a doubt (1, or 100 %?). */
export async function readWantedFormats(
  port: WorkbookPort,
  areas: readonly FormatArea[],
  watch: Watch,
): Promise<readonly AreaFormats[] | Stopped> {
  if (areas.length === 0) return [];
  const answer = await port.readNumberFormats(areas, watch);
  if (answer.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (answer.kind === "failed") return { ...answer, sheets: [] };
  return areas.map((area, at) => ({ ...area, formats: answer.formats[at] ?? [] }));
}

/** Some rules need them and nothing else does: where Excel refuses, these rules alone are not checked. */
async function readStates(
  port: WorkbookPort,
  areas: readonly StatesArea[],
  watch: Watch,
): Promise<TabStates | "notRead" | "cancelled"> {
  if (areas.length === 0) return new Map();
  const answer = await port.readCellStates(areas, watch);
  if (answer.kind === "cancelled") return "cancelled";
  if (answer.kind === "failed") return "notRead";
  return new Map(
    answer.states.flatMap((states, at) => {
      const area = areas[at];
      return area === undefined ? [] : [[area.tabId, states] as const];
    }),
  );
}

/** Why there is nothing to work on; undefined where there is at least one project. */
export function describeNoProjects({ report }: AssessedWorkbook): string | undefined {
  if (report.projects.length > 0) return undefined;
  const tabs = report.tabs.length;
  const looked = tabs === 1 ? "the one tab" : `the ${String(tabs)} tabs`;
  return (
    `No project was found on ${looked} of the workbook. A project tab needs a project id or name ` +
    "and at least two facts such as status date, budget or RAG, or a table of milestones, costs or risks."
  );
}
