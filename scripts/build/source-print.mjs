import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** What the add-in and the workbench are made from; the command line is a build of its own. */
const sources = [
  "src",
  "assets",
  "manifest.xml",
  "webpack.config.js",
  "scripts/build",
  "package-lock.json",
];
const apart = join("src", "cli");

/** A finger print of the sources' contents: times change with every checkout, contents do not. */
export function printSources() {
  const hash = createHash("sha256");
  for (const path of sources.flatMap(filesUnder)) {
    hash
      .update(path)
      .update("\0")
      .update(readFileSync(join(root, path)))
      .update("\0");
  }
  return hash.digest("hex");
}

function filesUnder(path) {
  if (path === apart) return [];
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
