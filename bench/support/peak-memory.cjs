/** Preloaded into a measured process: leaves its peak memory (kilobytes) in the file STEERBOOK_PEAK names. */
const { writeFileSync } = require("node:fs");

process.on("exit", () => {
  writeFileSync(process.env.STEERBOOK_PEAK, String(process.resourceUsage().maxRSS));
});
