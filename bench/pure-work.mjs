/**
 * Milliseconds per tab of the work between reading and writing, printed as JSON rows for the table. Run
 * with `--import ./bench/support/typescript.mjs`. Processor time of the best of several passes counts:
 * the first ones are the compiler's, and other work on the machine is no cost of ours. It holds what the
 * collector of garbage does on other cores.
 */
import { planSample } from "#application/sample/plan-sample";
import { layOutReport } from "#application/sheets/lay-out-report";
import { takeIn } from "#domain/intake/take-in";
import { noHistory } from "#domain/history/history";
import { reportPortfolio } from "#domain/portfolio/portfolio-report";
import { defaultSettings } from "#domain/settings/settings";

import { snapshotOfPlan } from "./support/snapshot-of-plan.mjs";

const projects = 500;
const passes = 9;
/** Rows of the tabs the bar of intake is set for; twice as many projects leave enough of that size. */
const rowsOfBar = 120;

const snapshot = {
  name: "sample.xlsx",
  date1904: false,
  tabs: planSample({ projects, seed: 1 }).map(snapshotOfPlan),
};

const tabsOfBar = projectTabsNear(rowsOfBar);
const intakeOfBar = bestOf(() => takeIn({ ...snapshot, tabs: tabsOfBar }));
const intake = takeIn(snapshot);
const report = bestOf(() =>
  reportPortfolio({
    projects: intake.projects,
    tabs: intake.tabs,
    findings: intake.findings,
    settings: defaultSettings,
    history: noHistory,
    reportDate: { date: "2026-10-31", origin: "latestStatusDate" },
    date1904: false,
  }),
);
const layout = bestOf(() => layOutReport(report.answer, new Map()));

console.log(
  JSON.stringify([
    row(`intake, ${sizeOf(tabsOfBar)}`, intakeOfBar.milliseconds, 0.4),
    row("calculations and RAG", report.milliseconds, 0.4),
    row("layout", layout.milliseconds, 0.2),
  ]),
);

/** The project tabs of a sample that are nearest to a number of rows, in its order. */
function projectTabsNear(rows) {
  const tabs = planSample({ projects: projects * 2, seed: 1 })
    .filter(({ tables }) => tables.length > 10)
    .map(snapshotOfPlan);
  const off = ({ used }) => Math.abs(used.rows - rows);
  const nearest = new Set(tabs.toSorted((a, b) => off(a) - off(b)).slice(0, projects));
  return tabs.filter((tab) => nearest.has(tab));
}

/** What the tabs hold on average, such as "120 rows x 12 columns with 14 tables". */
function sizeOf(tabs) {
  const mean = (count) => Math.round(tabs.reduce((sum, tab) => sum + count(tab), 0) / tabs.length);
  const filled = mean(({ values }) => values.flat().filter((cell) => cell !== "").length);
  return (
    `${mean(({ used }) => used.rows)} rows x ${mean(({ used }) => used.columns)} columns ` +
    `with ${mean(({ tables }) => tables.length)} tables and ${filled} filled cells`
  );
}

function bestOf(work) {
  let answer;
  let best = Infinity;
  for (let pass = 0; pass < passes; pass += 1) {
    const start = process.cpuUsage();
    answer = work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return { answer, milliseconds: best / projects };
}

function row(name, milliseconds, bar) {
  return {
    what: `pure work per tab at ${projects} tabs, ${name}`,
    measured: `${(milliseconds / bar).toFixed(2)} of the bar (${milliseconds.toFixed(3)} ms)`,
    bar: `<= ${bar} ms`,
    holds: milliseconds <= bar,
  };
}
