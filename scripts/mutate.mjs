// Mutation test of the domain: `npm run mutate` for all rooms (hours), `npm run mutate -- rag schedule` for
// some, `npm run mutate -- --share 0.05` for a share of the lines, in whole files drawn by a seed
// (`--seed 2` draws others). The tests of the domain and the published examples must find the faults. Prints
// mutants, found and the score of each room, leaves the survivors in dist/mutation.json, and fails below 80.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const bar = 80;
const report = "dist/mutation.json";
const found = ["Killed", "Timeout"];
const counted = [...found, "Survived", "NoCoverage"];
/** Word lists and sentences are left out: what they say is checked by reading, not by logic. */
const leftOut = [/^intake\/vocabulary\//, /^finding\/rules\//, /^finding\/.*sentence/];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { share: { type: "string", default: "1" }, seed: { type: "string", default: "1" } },
});
const rooms = readdirSync("src/domain", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const unknown = positionals.filter((room) => !rooms.includes(room));
if (unknown.length > 0) stop(`no such room: ${unknown.join(", ")}. There are ${rooms.join(", ")}.`);
const share = Number(values.share);
if (!(share > 0 && share <= 1))
  stop(`--share is a number above 0 and at most 1, not ${values.share}.`);

const drawn = drawFiles((positionals.length > 0 ? positionals : rooms).flatMap(filesOf));
rmSync(report, { force: true });
spawnSync("npx", ["stryker", "run", "--mutate", drawn.join(",")], { stdio: "inherit" });
if (!existsSync(report)) stop("the run ended without a report.");

const statuses = Object.entries(JSON.parse(readFileSync(report, "utf8")).files).flatMap(
  ([file, { mutants }]) => mutants.map(({ status }) => ({ room: file.split("/")[2], status })),
);
for (const room of new Set(statuses.map((mutant) => mutant.room))) {
  print(
    room,
    statuses.filter((mutant) => mutant.room === room),
  );
}
process.exit(print(`all, ${drawn.length} files`, statuses) < bar ? 1 : 0);

function filesOf(room) {
  return readdirSync(join("src/domain", room), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !leftOut.some((pattern) => pattern.test(`${room}/${file}`)))
    .map((file) => join("src/domain", room, file));
}

/** Files in the order of a seeded hash, until the share of their lines is reached. */
function drawFiles(paths) {
  const files = paths
    .map((path) => ({ path, lines: readFileSync(path, "utf8").split("\n").length }))
    .sort((a, b) => (order(a.path) < order(b.path) ? -1 : 1));
  let wanted = share * files.reduce((sum, { lines }) => sum + lines, 0);
  const chosen = [];
  for (const { path, lines } of files) {
    if (wanted <= 0) break;
    wanted -= lines;
    chosen.push(path);
  }
  return chosen;
}

function order(path) {
  return createHash("sha256").update(`${values.seed} ${path}`).digest("hex");
}

function print(name, mutants) {
  const all = mutants.filter(({ status }) => counted.includes(status)).length;
  const killed = mutants.filter(({ status }) => found.includes(status)).length;
  const score = all === 0 ? 100 : Math.round((1000 * killed) / all) / 10;
  console.log(`${name.padEnd(18)} ${killed} of ${all} found, ${score} %`);
  return score;
}

function stop(why) {
  console.error(`mutate: ${why}`);
  process.exit(2);
}
