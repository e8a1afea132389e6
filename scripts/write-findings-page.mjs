/**
 * Writes docs/findings.md from the rulebook.
 *
 *     node scripts/write-findings-page.mjs
 */
import { writeFile } from "node:fs/promises";

import { format } from "prettier";

import "../bench/support/typescript.mjs";

const { findingsPage } = await import("#domain/finding/findings-page");
const page = new URL("../docs/findings.md", import.meta.url);
await writeFile(page, await format(findingsPage(), { parser: "markdown", printWidth: 100 }));
