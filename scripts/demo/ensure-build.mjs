import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { sourcesOf } from "../build/remember-sources.mjs";
import { printSources } from "../build/source-print.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const dist = join(root, "dist");
const lock = join(dist, ".building");

/** The builds that a page needs, by the names they have in webpack.config.js. */
const builds = ["addin", "workbench"];

/**
 * Makes the production builds that are not there or were made from other sources. Callers at the same
 * time wait for one build; sources that change while it runs are for the next call.
 */
export async function ensureBuild(report = () => undefined) {
  mkdirSync(dist, { recursive: true });
  while (missingBuilds().length > 0) {
    if (!takeLock()) {
      // Somebody else builds.
      while (existsSync(lock) && !isLeftBehind()) await pause(250);
      continue;
    }
    try {
      report("Building the pane and the workbench (only when something changed) …");
      await Promise.all(missingBuilds().map(build));
      return;
    } finally {
      rmSync(lock, { force: true });
    }
  }
}

function missingBuilds() {
  const sources = printSources();
  return builds.filter((name) => sourcesOf(join(dist, name)) !== sources);
}

/** One process a build, so that two cores are of use. */
async function build(name) {
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const args = [webpack, "--mode", "production", "--config-name", name];
  const child = spawn(process.execPath, args, { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text) => (said += text));
  }
  const code = await new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
  if (code !== 0) throw new Error(`The build of ${name} failed:\n${said}`);
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
  try {
    process.kill(Number(readFileSync(lock, "utf8")), 0);
    return false;
  } catch (error) {
    // ENOENT: nobody holds the lock. ESRCH: its holder is gone.
    return error.code === "ESRCH";
  }
}
