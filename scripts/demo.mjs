/**
 * Builds what is out of date and serves the workbench with the sample portfolio on this machine.
 *
 *     node scripts/demo.mjs [--port N] [--open]
 */
import { spawn } from "node:child_process";
import { parseArgs } from "node:util";

import { startDemoServer } from "./demo/demo-server.mjs";
import { ensureBuild } from "./demo/ensure-build.mjs";

const { values } = parseArgs({
  options: { port: { type: "string", default: "0" }, open: { type: "boolean", default: false } },
});

await ensureBuild((line) => console.log(line));
const server = await startDemoServer(Number(values.port));
console.log(`Steerbook workbench: ${server.url}`);
console.log("Ctrl+C stops it.");
if (values.open) openInBrowser(server.url);

function openInBrowser(url) {
  const [command, ...args] =
    process.platform === "win32"
      ? ["cmd", "/c", "start", "", url]
      : [process.platform === "darwin" ? "open" : "xdg-open", url];
  const browser = spawn(command, args, { detached: true, stdio: "ignore" });
  browser.on("error", () => console.log("No browser could be opened; open the address yourself."));
  browser.unref();
}
