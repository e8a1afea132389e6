import type { PasswordLock } from "./password-lock";

/** Which cells may be selected on a protected sheet. */
export type SelectionMode = "Normal" | "Unlocked" | "None";

export type Protection = {
  /** Named as in Office.js: `allowFormatCells`, ...; `allowEditObjects` and `allowEditScenarios` too. */
  readonly options: Readonly<Record<string, boolean>>;
  readonly selection: SelectionMode;
  readonly lock: PasswordLock;
};
