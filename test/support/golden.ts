import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect } from "@jest/globals";

/**
 * Compares a text with its golden file under test/golden. Run with GOLDEN_UPDATE=1 to write the file
 * anew, then read the difference before it is committed.
 */
export function expectGolden(name: string, text: string): void {
  const file = join("test", "golden", name);
  if (process.env["GOLDEN_UPDATE"] === "1") {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, "utf8"));
}
