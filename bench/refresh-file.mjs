import { join } from "node:path";

import { exceljsRead, median, openpyxlLoad, openpyxlVersion, steerbook } from "./support/child.mjs";
import { ratio, seconds } from "./support/table.mjs";

const half = 0.5;
const mostMegabytes = 400;
const mostGrowth = 2.2;

/** Refresh from file to saved file as a whole process, against libraries that only read the same file. */
export function refreshAgainstReaders(samples, folder, runs) {
  const file = samples.get(500);
  const openpyxl = openpyxlVersion();
  const ours = [];
  const exceljs = [];
  const python = [];
  for (let run = 0; run < runs; run += 1) {
    ours.push(steerbook(["refresh", file, "--out", join(folder, "refreshed-500.xlsx")], folder));
    exceljs.push(exceljsRead(file));
    if (openpyxl !== undefined) python.push(openpyxlLoad(file));
  }
  const time = median(ours.map(({ milliseconds }) => milliseconds));
  const rival = (name, times) => ({
    what: `refresh 500 tabs, whole process, over ${name} only reading the file (${seconds(median(times))})`,
    measured: `${ratio(time, median(times))} (${seconds(time)})`,
    bar: `<= ${half}`,
    holds: time <= half * median(times),
  });
  const megabytes = Math.max(...ours.map((run) => run.megabytes));
  return [
    rival("exceljs 4.4", exceljs),
    openpyxl === undefined
      ? {
          what: "refresh 500 tabs over openpyxl",
          measured: "openpyxl is not installed",
          bar: "<= 0.5",
        }
      : rival(`openpyxl ${openpyxl}`, python),
    {
      what: "peak memory, refresh 500 tabs",
      measured: `${megabytes.toFixed(0)} MB`,
      bar: `< ${mostMegabytes} MB`,
      holds: megabytes < mostMegabytes,
    },
  ];
}

/** Twice the tabs, how many times the time. */
export function growth(samples, folder, runs) {
  const sizes = [250, 500, 1000, 2000].filter((size) => samples.has(size));
  const times = sizes.map((size) => {
    const out = join(folder, `refreshed-${size}.xlsx`);
    const each = Array.from({ length: runs }, () =>
      steerbook(["refresh", samples.get(size), "--out", out], folder),
    );
    return median(each.map(({ milliseconds }) => milliseconds));
  });
  return sizes.slice(1).map((size, index) => ({
    what: `growth from ${sizes[index]} to ${size} tabs`,
    measured: `${ratio(times[index + 1], times[index])} (${seconds(times[index + 1])})`,
    bar: `<= ${mostGrowth}`,
    holds: times[index + 1] <= mostGrowth * times[index],
  }));
}
