import { factDefinition } from "../project/fields";
import type { FactName } from "../project/project-return";
import type { FoundFact } from "./find-facts";

/** Numbers of days that a fever chart gives as shares instead. */
const shares: ReadonlyMap<FactName, FactName> = new Map<FactName, FactName>([
  ["chainCompleted", "chainCompleteShare"],
  ["bufferUsed", "bufferConsumedShare"],
]);

/** A fact in days whose label or value says per cent is the share of it. */
export function asShare(found: FoundFact): FoundFact {
  const share = shares.get(found.fact.key);
  if (share === undefined) return found;
  const isShare =
    found.label.includes("%") || (typeof found.raw === "string" && /%\s*$/.test(found.raw));
  return isShare ? { ...found, fact: factDefinition(share) } : found;
}

const times: ReadonlySet<FactName> = new Set<FactName>([
  "plannedDuration",
  "elapsedTime",
  "statedEarnedSchedule",
]);
const units = /\b(day|week|month|quarter|year)s?\b/i;

/** A time of which only the label says the unit (`Duration (weeks)`, `Months elapsed`), with the unit. */
export function withUnit(found: FoundFact): FoundFact {
  if (!times.has(found.fact.key)) return found;
  const bare =
    typeof found.raw === "number" ||
    (typeof found.raw === "string" && /^\s*[\d.,]+\s*$/.test(found.raw));
  if (!bare) return found;
  const unit = units.exec(found.label)?.[1];
  const raw = String(found.raw).trim();
  return { ...found, raw: unit === undefined ? raw : `${raw} ${unit.toLowerCase()}s` };
}
