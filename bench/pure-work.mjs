/**
 * Milliseconds per tab of the work between reading and writing, printed as JSON rows for the table. Run
 * with `--import ./bench/support/typescript.mjs`; with the name of a measure it prints that one alone.
 *
 * Each measure has a process of its own, which holds nothing but what the work needs: what others leave
 * behind is no cost of it. Processor time of the best of several passes counts: the first ones are the
 * compiler's, and other work on the machine is no cost of ours. It holds what the collector of garbage
 * does on other cores.
 */
import { fileURLToPath } from "node:url";

import { planSample } from "#application/sample/plan-sample";
import { layOutReport } from "#application/sheets/lay-out-report";
import { takeIn } from "#domain/intake/take-in";
import { noHistory } from "#domain/history/history";
import { reportPortfolio } from "#domain/portfolio/portfolio-report";
import { reportSheets } from "#domain/settings/report-sheets";
import { defaultSettings } from "#domain/settings/settings";
import { addColourFindings } from "#domain/validation/add-colour-findings";
import { validate } from "#domain/validation/validate";

import { timeProcess } from "./support/child.mjs";
import { snapshotOfPlan } from "./support/snapshot-of-plan.mjs";

const projects = 500;
const passes = 15;
/** How many times as many projects the growth of the work is measured at. */
const growth = 4;
/** Rows of the tabs the bar of intake is set for; twice as many projects leave enough of that size. */
const rowsOfBar = 120;

const settings = { ...defaultSettings, reportSheets };
const reportDate = { date: "2026-10-31", origin: "latestStatusDate" };
const basis = { reportDate: reportDate.date, today: "2026-11-20", settings, history: noHistory };

/** Each gives a pure piece of work, and what it is done on. */
const measures = {
  intake: () => {
    const tabs = projectTabsNear(rowsOfBar);
    return { size: sizeOf(tabs), work: () => takeIn(workbookOf(tabs)) };
  },
  assessment: () => ({ work: assessmentOf(sampleOf(projects)) }),
  rules: () => {
    const taken = takeIn(sampleOf(projects));
    return { work: () => validate(taken, basis) };
  },
  layout: () => {
    const report = assessmentOf(sampleOf(projects))();
    return { work: () => layOutReport(report, new Map()) };
  },
};

const [asked] = process.argv.slice(2);
console.log(JSON.stringify(asked === undefined ? table() : measure(asked)));

function measure(name) {
  if (name === "growth") return growthOfAssessment();
  const { size, work } = measures[name]();
  return { size, milliseconds: bestOf(passes, work) };
}

/** Both sizes in one process, by turns: a machine that slows down slows both. */
function growthOfAssessment() {
  const small = assessmentOf(sampleOf(projects));
  const large = assessmentOf(sampleOf(projects * growth));
  const best = { small: Infinity, large: Infinity };
  for (let turn = 0; turn < passes / 3; turn += 1) {
    best.small = Math.min(best.small, bestOf(3, small));
    best.large = Math.min(best.large, bestOf(1, large));
  }
  return { times: best.large / best.small };
}

function table() {
  const intake = inOwnProcess("intake");
  const { times } = inOwnProcess("growth");
  return [
    row(`intake, ${intake.size}`, intake, 0.4),
    row("calculations, RAG and rules", inOwnProcess("assessment"), 0.4),
    row("of them the rules", inOwnProcess("rules"), undefined),
    row("layout of all report sheets", inOwnProcess("layout"), 0.2),
    {
      what: `calculations, RAG and rules of ${projects * growth} tabs over those of ${projects}`,
      measured: times.toFixed(2),
      bar: "<= 4.84",
      holds: times <= 4.84,
    },
  ];
}

function inOwnProcess(name) {
  const loader = fileURLToPath(new URL("support/typescript.mjs", import.meta.url));
  const self = fileURLToPath(import.meta.url);
  return JSON.parse(timeProcess(process.execPath, ["--import", loader, self, name]).output);
}

function sampleOf(count) {
  return workbookOf(planSample({ projects: count, seed: 1 }).map(snapshotOfPlan));
}

function workbookOf(tabs) {
  return { name: "sample.xlsx", date1904: false, tabs };
}

/** Rules, figures, colours and sums, with the rules that look at the colours. */
function assessmentOf(workbook) {
  const taken = takeIn(workbook);
  const { projects: returns, tabs } = taken;
  return () => {
    const findings = validate(taken, basis);
    const given = { projects: returns, tabs, findings, settings, history: noHistory };
    const made = reportPortfolio({ ...given, reportDate, date1904: false });
    return addColourFindings(made, taken, basis);
  };
}

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

function bestOf(times, work) {
  let best = Infinity;
  for (let pass = 0; pass < times; pass += 1) {
    const start = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(start);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

function row(name, { milliseconds }, bar) {
  const perTab = milliseconds / projects;
  const what = `pure work per tab at ${projects} tabs, ${name}`;
  if (bar === undefined) return { what, measured: `${perTab.toFixed(3)} ms`, bar: "", holds: true };
  return {
    what,
    measured: `${(perTab / bar).toFixed(2)} of the bar (${perTab.toFixed(3)} ms)`,
    bar: `<= ${bar} ms`,
    holds: perTab <= bar,
  };
}
