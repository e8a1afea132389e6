import { factDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import type { FoundFact } from "./find-facts";

/** Numbers of days that a fever chart gives as shares instead. */
const shares: ReadonlyMap<FactName, FactName> = new Map<FactName, FactName>([
  ["chainCompleted", "chainCompleteShare"],
  ["bufferUsed", "bufferConsumedShare"],
]);

/** A fact in days whose label or value says per cent, or whose value is a fraction, is the share of it. */
export function asShare(found: FoundFact): FoundFact {
  const share = shares.get(found.fact.key);
  if (share === undefined || !saysShare(found)) return found;
  return { ...found, fact: factDefinition(share) };
}

/** Words for shares, where the other labels may well mean one day. */
const ofShares = /penetration|consumption|completion|complete\b/i;

function saysShare({ label, raw }: FoundFact): boolean {
  if (label.includes("%") || (typeof raw === "string" && /%\s*$/.test(raw))) return true;
  if (typeof raw !== "number" || raw <= 0 || /\bdays?\b/i.test(label)) return false;
  return raw < 1 || (raw === 1 && ofShares.test(label));
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
