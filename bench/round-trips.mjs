/**
 * Requests and bytes of a refresh with all report sheets on, at several sizes of portfolio: the first
 * one, a second that changes nothing, and one after a figure of one tab has changed. Run by itself it
 * prints its table: `node --import ./bench/support/typescript.mjs bench/round-trips.mjs [SIZES...]`; with
 * --json before the sizes its rows as JSON.
 */
import { fileURLToPath } from "node:url";

import { unzipSync } from "fflate";

import { refreshPortfolio } from "#application/refresh-portfolio";
import { planSample } from "#application/sample/plan-sample";
import { toPlainDate } from "#domain/kernel/plain-date";
import { openEmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";
import { defaultGatewayOptions } from "#excel/gateway-options";

import { plainWorkbook } from "../test/support/plain-workbook.ts";
import { printTable, seconds } from "./support/table.mjs";

const mostConstant = 12;
const mostPerSheet = 3;
const mostBytes = 5_000_000;
const { byteBudget } = defaultGatewayOptions;
const today = toPlainDate(2026, 11, 5);
const watch = { onProgress: () => undefined, signal: { aborted: false } };
const sizesAsked = [10, 100, 500, 2000];

/** The rows of the table, sizes from the smallest up. */
export async function roundTrips(sizes) {
  const measured = [];
  for (const size of sizes) measured.push(await measure(size));
  return [...measured.flatMap(rowsOf), constantRow(measured)];
}

async function measure(projects) {
  const plans = planSample({ projects, seed: 1 });
  const host = openEmbeddedExcel(plainWorkbook(plans));
  try {
    const refresh = () => refreshOnce(host);
    const first = await refresh();
    const before = host.save();
    const second = await refresh();
    const changedParts = countChangedParts(before, host.save());
    // The budget of a project of the sample: nearly every report sheet shows it.
    const tab = plans.find(({ role }) => role.startsWith("project"));
    host.edits.enter(tab.name, ...changedFigure(tab));
    const third = await refresh();
    return { projects, changedParts, runs: { first, second, "after one changed tab": third } };
  } finally {
    host.close();
  }
}

/** The first amount below a label that says it is the budget. */
function changedFigure({ cells }) {
  for (const [row, line] of cells.entries()) {
    const label = line.findIndex((cell) => /budget at completion/i.test(String(cell)));
    if (label === -1) continue;
    const column = line.findIndex((cell, at) => at > label && typeof cell === "number");
    if (column !== -1)
      return [`${String.fromCharCode(65 + column)}${row + 1}`, line[column] + 1000];
  }
  throw new Error("The tab has no budget to change.");
}

async function refreshOnce(host) {
  const cpu = process.cpuUsage();
  host.traffic.reset();
  const phase = (name) => host.traffic.phase(name);
  const workbook = createExcelWorkbook(host.Excel);
  const reading =
    (work) =>
    (...call) => {
      phase("read");
      return work(...call);
    };
  const port = {
    ...workbook,
    readWorkbook: reading(workbook.readWorkbook),
    readNumberFormats: reading(workbook.readNumberFormats),
    readCellStates: reading(workbook.readCellStates),
    applySheets: (...call) => {
      phase("write");
      return workbook.applySheets(...call);
    },
  };
  const outcome = await refreshPortfolio(port, { today }, watch);
  if (!("report" in outcome)) throw new Error(`the refresh ended as ${outcome.kind}`);
  const changed = outcome.sheets.filter(({ result }) => result !== "unchanged").length;
  const { user, system } = process.cpuUsage(cpu);
  const { read, write } = host.traffic.phases;
  return { read: { ...read }, write: { ...write }, changed, milliseconds: (user + system) / 1000 };
}

function countChangedParts(before, after) {
  const old = unzipSync(before);
  const now = unzipSync(after);
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const same = (name) =>
    old[name] !== undefined &&
    now[name] !== undefined &&
    Buffer.compare(old[name], now[name]) === 0;
  return [...names].filter((name) => !same(name)).length;
}

function rowsOf({ projects, changedParts, runs }) {
  const unchanged = {
    what: `${projects} tabs: parts of the file a second refresh changes`,
    measured: String(changedParts),
    bar: "0",
    holds: changedParts === 0,
  };
  const traffic = Object.entries(runs).flatMap(([what, { read, write, changed, milliseconds }]) => [
    {
      what: `${projects} tabs, ${what}: reading`,
      measured: `${describe(read)} (c = ${constantOf(read)}, ${seconds(milliseconds)} CPU in all)`,
      bar: `c at most ${mostConstant}, no message above 5 MB`,
      holds: constantOf(read) <= mostConstant && largestOf(read) < mostBytes,
    },
    {
      what: `${projects} tabs, ${what}: writing ${changed} sheets`,
      measured: `${describe(write)}${changed === 0 ? "" : `, ${(write.requests / changed).toFixed(1)} a sheet`}`,
      bar: changed === 0 ? "no message above 5 MB" : `at most ${mostPerSheet} a changed sheet`,
      holds: (changed === 0 || isWithin(write, changed)) && largestOf(write) < mostBytes,
    },
  ]);
  return [...traffic, unchanged];
}

/** Looking at what is there comes before the first sheet, however few change. */
const looking = 7;

function isWithin(write, changed) {
  return write.requests <= looking + mostPerSheet * changed + byBytes(write);
}

/** Requests that the bytes need beyond a first one. */
function byBytes({ bytesSent, bytesReceived }) {
  return Math.floor(Math.max(bytesSent, bytesReceived) / byteBudget);
}

function constantOf(read) {
  return read.requests - Math.ceil((read.bytesSent + read.bytesReceived) / byteBudget);
}

const largestOf = (counts) => Math.max(counts.largestRequest, counts.largestResponse);

const megabytes = (bytes) => `${(bytes / 1e6).toFixed(2)} MB`;

function describe(counts) {
  const both = `${megabytes(counts.bytesSent)} out, ${megabytes(counts.bytesReceived)} in`;
  return `${counts.requests} requests, ${both}, largest ${megabytes(largestOf(counts))}`;
}

function constantRow(measured) {
  const constants = measured.map(({ runs }) => constantOf(runs.first.read));
  return {
    what: `c of reading at ${measured.map(({ projects }) => projects).join(", ")} tabs`,
    measured: constants.join(", "),
    bar: "the same, or less where messages are full",
    holds: constants.every((constant) => constant <= constants[0]),
  };
}

const inProcess = process.argv[1] === fileURLToPath(import.meta.url);
if (inProcess) {
  const words = process.argv.slice(2);
  const asked = words.filter((word) => word !== "--json").map(Number);
  const rows = await roundTrips(asked.length === 0 ? sizesAsked : asked);
  if (words.includes("--json")) console.log(JSON.stringify(rows));
  else printTable(rows);
}
