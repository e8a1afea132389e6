// Mutation test of the domain: `npm run mutate` for all rooms (many hours), `npm run mutate -- rag schedule` for
// some, `npm run mutate -- --share 0.03` for a share of the lines, in short blocks drawn by a seed from all
// files (`--seed 2` draws others). The tests of the domain and of what is laid out from it, without a workbook
// host, must find the faults. Prints mutants, found and the score of each room, leaves the survivors in
// dist/mutation.json, and fails below 80.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const bar = 80;
/** Long enough for most statements: a fault that spans the end of its block is not drawn. */
const linesOfBlock = 15;
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

const files = (positionals.length > 0 ? positionals : rooms).flatMap(filesOf);
const drawn = share === 1 ? files : drawBlocks(files);
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
process.exit(print("all", statuses) < bar ? 1 : 0);

function filesOf(room) {
  return readdirSync(join("src/domain", room), { recursive: true })
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => !leftOut.some((pattern) => pattern.test(`${room}/${file}`)))
    .map((file) => join("src/domain", room, file));
}

/** Blocks of lines in the order of a seeded hash, until the share of all lines is reached. */
function drawBlocks(paths) {
  const blocks = paths.flatMap((path) => {
    const lines = readFileSync(path, "utf8").split("\n").length;
    return Array.from({ length: Math.ceil(lines / linesOfBlock) }, (_, index) => {
      const first = index * linesOfBlock + 1;
      return `${path}:${first}-${Math.min(first + linesOfBlock, lines + 1) - 1}`;
    });
  });
  const hash = new Map(blocks.map((block) => [block, order(block)]));
  return blocks
    .toSorted((a, b) => (hash.get(a) < hash.get(b) ? -1 : 1))
    .slice(0, Math.ceil(share * blocks.length));
}

function order(block) {
  return createHash("sha256").update(`${values.seed} ${block}`).digest("hex");
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
