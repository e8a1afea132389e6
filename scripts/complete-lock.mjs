// Completes package-lock.json after an install from a registry that does not carry the packages of every
// platform: npm then leaves them out of the lock, and `npm ci` refuses a lock without them. They are
// optional, are named with the platform they are for, and are never fetched on another one.
import { readFileSync, writeFileSync } from "node:fs";

const systems = ["android", "darwin", "freebsd", "linux", "openharmony", "win32"];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const added = {};
for (const entry of Object.values(lock.packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (lock.packages[path] !== undefined || platform === undefined) continue;
    added[path] = { version: range.replace(/^[~^]/, ""), ...flagsOf(entry), ...platform };
  }
}

const [root, ...others] = Object.entries({ ...lock.packages, ...added });
others.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([root, ...others]);
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${Object.keys(added).length} packages of other platforms added to the lock`);

function platformOf(name) {
  const words = name.split(/[-/]/);
  const system = systems.find((one) => words.includes(one));
  const processor = processors.find((one) => words.includes(one) || words.includes(`${one}hf`));
  if (system === undefined || processor === undefined) return undefined;
  return { cpu: [processor], optional: true, os: [system] };
}

function flagsOf({ dev }) {
  return dev === true ? { dev } : {};
}
