import type { FindingCode } from "../finding/catalogue";
import { findingCodes, rulebook } from "../finding/rulebook";

/** Codes that are checked against closed periods only. */
export const historyRules: readonly FindingCode[] = findingCodes.filter(
  (code) => code !== "RULES_NOT_CHECKED" && rulebook[code].needs.includes("history"),
);
