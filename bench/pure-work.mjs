/**
 * Milliseconds per tab of the work between reading and writing, printed as JSON rows for the table. Run
 * with `--import ./bench/support/typescript.mjs`. The best of several passes counts: the first ones are
 * the compiler's.
 */
import { planSample } from "#application/sample/plan-sample";
import { layOutReport } from "#application/sheets/lay-out-report";
import { takeIn } from "#domain/intake/take-in";
import { noHistory } from "#domain/history/history";
import { reportPortfolio } from "#domain/portfolio/portfolio-report";
import { defaultSettings } from "#domain/settings/settings";

import { snapshotOfPlan } from "./support/snapshot-of-plan.mjs";

const projects = 500;
const passes = 5;

const snapshot = {
  name: "sample.xlsx",
  date1904: false,
  tabs: planSample({ projects, seed: 1 }).map(snapshotOfPlan),
};

const intake = bestOf(() => takeIn(snapshot));
const report = bestOf(() =>
  reportPortfolio({
    projects: intake.answer.projects,
    tabs: intake.answer.tabs,
    findings: intake.answer.findings,
    settings: defaultSettings,
    history: noHistory,
    reportDate: { date: "2026-10-31", origin: "latestStatusDate" },
    date1904: false,
  }),
);
const layout = bestOf(() => layOutReport(report.answer, new Map()));

console.log(
  JSON.stringify([
    row("intake", intake.milliseconds, 0.4),
    row("calculations and RAG", report.milliseconds, 0.4),
    row("layout", layout.milliseconds, 0.2),
  ]),
);

function bestOf(work) {
  let answer;
  let best = Infinity;
  for (let pass = 0; pass < passes; pass += 1) {
    const start = performance.now();
    answer = work();
    best = Math.min(best, performance.now() - start);
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
