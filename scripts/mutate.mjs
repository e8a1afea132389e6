// Mutation test of the domain, room by room: `npm run mutate` for all rooms, `npm run mutate -- rag schedule`
// for some. Each room is judged by its own tests alone, which is stricter than judging it by all of them and
// the only way to finish within hours. Prints mutants, killed, survived and the score of each room, and fails
// below 80 over all.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";

const bar = 80;
const report = "dist/mutation.json";
const found = ["Killed", "Timeout"];
const counted = [...found, "Survived", "NoCoverage"];

const withTests = readdirSync("test/domain").filter((room) => existsSync(`src/domain/${room}`));
const asked = process.argv.slice(2);
const unknown = asked.filter((room) => !withTests.includes(room));
if (unknown.length > 0) {
  console.error(`mutate: no such room: ${unknown.join(", ")}. There are ${withTests.join(", ")}.`);
  process.exit(2);
}

const rows = (asked.length > 0 ? asked : withTests).map((room) => ({ room, ...runRoom(room) }));
const total = rows.reduce((sum, row) => add(sum, row), { killed: 0, mutants: 0 });
for (const row of [...rows, { room: "all", ...total }]) {
  console.log(`${row.room.padEnd(18)} ${row.killed} of ${row.mutants} found, ${score(row)} %`);
}
process.exit(score(total) < bar ? 1 : 0);

function runRoom(room) {
  rmSync(report, { force: true });
  const options = ["run", "--mutate", patternsOf(room).join(",")];
  const env = { ...process.env, STEERBOOK_ROOM: room };
  spawnSync("npx", ["stryker", ...options], { stdio: "inherit", env });
  if (!existsSync(report)) {
    console.error(`mutate: the run of ${room} ended without a report`);
    process.exit(2);
  }
  const statuses = Object.values(JSON.parse(readFileSync(report, "utf8")).files)
    .flatMap(({ mutants }) => mutants)
    .map(({ status }) => status);
  return {
    killed: statuses.filter((status) => found.includes(status)).length,
    mutants: statuses.filter((status) => counted.includes(status)).length,
  };
}

/** Word lists and sentences are left out: what they say is checked by reading, not by logic. */
function patternsOf(room) {
  return [
    `src/domain/${room}/**/*.ts`,
    "!src/domain/intake/vocabulary/**",
    "!src/domain/finding/rules/**",
    "!src/domain/finding/*sentence*.ts",
  ];
}

function add(a, b) {
  return { killed: a.killed + b.killed, mutants: a.mutants + b.mutants };
}

function score({ killed, mutants }) {
  return mutants === 0 ? 100 : Math.round((1000 * killed) / mutants) / 10;
}
