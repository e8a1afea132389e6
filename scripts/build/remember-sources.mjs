import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";

import { printSources } from "./source-print.mjs";

const name = "RememberSources";

/** Notes beside a production build what it was made from, so that nobody repeats it without need. */
export function rememberSources(compiler) {
  let print;
  compiler.hooks.beforeRun.tap(name, () => {
    print = printSources();
    rmSync(noteBeside(compiler.outputPath), { force: true });
  });
  compiler.hooks.done.tap(name, (stats) => {
    if (print === undefined || stats.hasErrors() || compiler.options.mode !== "production") return;
    writeFileSync(noteBeside(compiler.outputPath), print);
  });
}

/** What the build in a folder was made from; undefined where it is unfinished or not for production. */
export function sourcesOf(folder) {
  const note = noteBeside(folder);
  return existsSync(note) ? readFileSync(note, "utf8") : undefined;
}

function noteBeside(folder) {
  return `${folder}.sources`;
}
