import { execFile } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
const stamp = join(dist, ".built");
const lock = join(dist, ".building");

/** The workbook that the workbench opens with. */
export const samplePath = join(dist, "sample", "sample.xlsx");

/** What the builds are made from. */
const sources = ["src", "assets", "manifest.xml", "webpack.config.js", "package-lock.json"];

/**
 * Makes the production builds and the sample workbook if a source is newer than the last ones. Several
 * callers at once wait for one build; sources that change while it runs are for the next call.
 */
export async function ensureBuild(report = () => undefined) {
  mkdirSync(dist, { recursive: true });
  while (!isBuilt()) {
    if (!takeLock()) {
      // Somebody else builds; what that gives will do.
      while (existsSync(lock) && !isLeftBehind()) await pause(250);
      continue;
    }
    try {
      report("Building (about half a minute; only when something changed)");
      await build();
      return;
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

async function build() {
  const startedAt = new Date();
  await runNode([join(root, "node_modules/webpack/bin/webpack.js"), "--mode", "production"]);
  mkdirSync(join(dist, "sample"), { recursive: true });
  await runNode([join(dist, "cli", "steerbook.cjs"), "sample", "--out", samplePath]);
  // The time of the start: what was changed during the build is newer.
  writeFileSync(stamp, startedAt.toISOString());
  utimesSync(stamp, startedAt, startedAt);
}

async function runNode(args) {
  try {
    await run(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  } catch (error) {
    throw new Error(`${args.join(" ")} failed:\n${error.stdout ?? ""}${error.stderr ?? ""}`, {
      cause: error,
    });
  }
}

function isBuilt() {
  if (!existsSync(stamp) || !existsSync(samplePath)) return false;
  const builtAt = statSync(stamp).mtimeMs;
  return sources.every((source) => newestChange(join(root, source)) <= builtAt);
}

function newestChange(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}

function takeLock() {
  if (isLeftBehind()) rmSync(lock, { force: true });
  try {
    writeFileSync(lock, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    return false;
  }
}

/** True where the process that took the lock ended without giving it back. */
function isLeftBehind() {
  if (!existsSync(lock)) return false;
  const owner = Number(readFileSync(lock, "utf8"));
  try {
    process.kill(owner, 0);
    return false;
  } catch (error) {
    return error.code === "ESRCH";
  }
}
