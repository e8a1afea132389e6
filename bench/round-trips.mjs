import { readFileSync } from "node:fs";
import { join } from "node:path";

import { unzipSync } from "fflate";

import { steerbook } from "./support/child.mjs";

const mostReads = 12;
const mostBytes = 5 * 1024 * 1024;
const kilobytes = (bytes) => `${Math.ceil(bytes / 1024)} kB`;

/** Requests and bytes of a refresh by phase, at each size, and of a second one that changes nothing. */
export function roundTrips(samples, folder) {
  return [...samples].flatMap(([size, file]) => {
    const out = join(folder, `refreshed-${size}.xlsx`);
    const again = join(folder, `again-${size}.xlsx`);
    const first = traffic(file, out, folder);
    const second = traffic(out, again, folder);
    return [
      ...Object.entries(first).map(([phase, counts]) => phaseRow(size, phase, counts)),
      secondRow(size, second, changedParts(out, again)),
    ];
  });
}

function traffic(file, out, folder) {
  const log = join(folder, "traffic.json");
  steerbook(["refresh", file, "--out", out, "--traffic", log], folder);
  return JSON.parse(readFileSync(log, "utf8")).phases;
}

function phaseRow(size, phase, counts) {
  const largest = Math.max(counts.largestRequest, counts.largestResponse);
  const reading = phase.startsWith("read");
  return {
    what: `requests at ${size} tabs, ${phase}`,
    measured: `${counts.requests}, ${kilobytes(counts.bytesSent)} out, ${kilobytes(counts.bytesReceived)} in, largest ${kilobytes(largest)}`,
    bar: reading
      ? `<= ${mostReads} + bytes / budget, none above 5 MB`
      : "<= 3 a changed sheet, none above 5 MB",
    holds: largest < mostBytes ? undefined : false,
  };
}

function secondRow(size, phases, changed) {
  const sent = Object.values(phases).reduce((sum, counts) => sum + counts.requests, 0);
  return {
    what: `parts of the file a second refresh changes at ${size} tabs (${sent} requests)`,
    measured: String(changed),
    bar: "0",
    holds: changed === 0,
  };
}

function changedParts(before, after) {
  const old = unzipSync(readFileSync(before));
  const now = unzipSync(readFileSync(after));
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  const same = (name) =>
    old[name] !== undefined &&
    now[name] !== undefined &&
    Buffer.compare(old[name], now[name]) === 0;
  return [...names].filter((name) => !same(name)).length;
}
