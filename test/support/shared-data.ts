import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe } from "@jest/globals";

const folder = fileURLToPath(new URL("../../../shared/data/", import.meta.url));

/** Path of a file of the real data kept beside the project. */
export function sharedFile(name: string): string {
  return `${folder}${name}`;
}

/** A describe block over real data; where the folder is absent it is reported as skipped, by name. */
export const describeWithSharedData = existsSync(folder)
  ? describe
  : (name: string, body: () => void): void => {
      describe.skip(`${name} (skipped: ../shared/data is not here)`, body);
    };
