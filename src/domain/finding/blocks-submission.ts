import type { Finding } from "./finding";
import { rulebook } from "./rulebook";

/**
 * Whether a finding stops a project manager from handing the tab in: an error the tab itself can mend.
 * What needs other tabs or history is for the project office and never stops anybody.
 */
export function blocksSubmission({ code, severity }: Finding): boolean {
  return severity === "error" && rulebook[code].audience === "projectManager";
}
