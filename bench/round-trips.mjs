import { readFileSync } from "node:fs";
import { join } from "node:path";

import { steerbook } from "./support/child.mjs";

const mostReads = 12;
const mostBytes = 5 * 1024 * 1024;
const kilobytes = (bytes) => `${Math.ceil(bytes / 1024)} kB`;

/** Requests and bytes of a refresh by phase, at each size, and of a second one that changes nothing. */
export function roundTrips(samples, folder) {
  return [...samples].flatMap(([size, file]) => {
    const out = join(folder, `refreshed-${size}.xlsx`);
    const first = traffic(file, out, folder);
    const second = traffic(out, join(folder, `again-${size}.xlsx`), folder);
    return [
      ...Object.entries(first).map(([phase, counts]) => phaseRow(size, phase, counts)),
      secondRow(size, second),
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

function secondRow(size, phases) {
  const writes = Object.entries(phases)
    .filter(([phase]) => phase.startsWith("writ") || phase.startsWith("appl"))
    .reduce((sum, [, counts]) => sum + counts.requests, 0);
  return {
    what: `requests that write, second refresh at ${size} tabs`,
    measured: String(writes),
    bar: "0",
    holds: writes === 0,
  };
}
