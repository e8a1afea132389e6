import type { SheetPlan } from "#domain/workbook/sheet-plan";

import type { OwnSheet, Site } from "./own-sheets";

/** One plan with the sheet it goes to. */
export type SheetJob = {
  readonly plan: SheetPlan;
  readonly hash: string;
  /** Undefined where the sheet is to be made. */
  readonly sheet: OwnSheet | undefined;
  /** Name of the tab: the one it has, or the one it gets. */
  readonly name: string;
};

/** A plan with what its sheet is recognised by the next time. */
export type HashedPlan = { readonly plan: SheetPlan; readonly hash: string };

export type Jobs =
  | { readonly kind: "jobs"; readonly jobs: readonly SheetJob[] }
  | { readonly kind: "blocked"; readonly reason: string };

/** A plan that is not owned is added once, as the user's tab: without mark, and never written again. */
export function isOwned(plan: SheetPlan): boolean {
  return plan.owned !== false;
}

/** Excel's limit for the name of a tab. */
const longestName = 31;

/** Finds the sheet or a free name for every plan; two sheets with one mark stop everything. */
export function assignSheets(plans: readonly HashedPlan[], site: Site): Jobs {
  const taken = new Set(site.sheets.map((sheet) => sheet.name.toLowerCase()));
  const jobs: SheetJob[] = [];
  for (const { plan, hash } of plans) {
    const [sheet, second] = isOwned(plan) ? site.own.filter((own) => own.role === plan.role) : [];
    if (sheet !== undefined && second !== undefined) {
      const reason =
        `The tabs "${sheet.name}" and "${second.name}" both carry Steerbook's mark for ` +
        `"${plan.name}", so neither was written. Delete the one you do not need.`;
      return { kind: "blocked", reason };
    }
    const name = sheet?.name ?? chooseFreeName(plan.name, taken);
    taken.add(name.toLowerCase());
    jobs.push({ plan, hash, sheet, name });
  }
  return { kind: "jobs", jobs };
}

/** The wanted name, or one like it where a sheet that is not ours has it. */
export function chooseFreeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt += 1) {
    const suffix = nameSuffix(attempt);
    const name = wanted.slice(0, longestName - suffix.length) + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

function nameSuffix(attempt: number): string {
  if (attempt === 0) return "";
  return attempt === 1 ? " (Steerbook)" : ` (Steerbook ${String(attempt)})`;
}

/** Why the sheets cannot be written, found out before anything is; undefined where they can. */
export function findObstacle(
  jobs: readonly SheetJob[],
  structureProtected: boolean,
): string | undefined {
  const made = jobs.find((job) => job.sheet === undefined);
  if (structureProtected && made !== undefined) {
    return (
      `The structure of the workbook is protected, so the tab "${made.name}" cannot be added. ` +
      "Take the protection off (Review, Protect Workbook) and try again."
    );
  }
  const locked = jobs.find((job) => job.sheet?.protected === true);
  if (locked !== undefined) {
    return (
      `The tab "${locked.name}" is protected, so it cannot be updated. ` +
      "Take the protection off (Review, Unprotect Sheet) and try again."
    );
  }
  return undefined;
}
