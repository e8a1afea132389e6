import { unknown } from "#domain/kernel/figure";
import { parsePlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type {
  DemandCause,
  OverAllocation,
  PersonMonths,
  RoleMonths,
} from "#domain/overviews/resource-overview";
import type { CellFormat } from "#domain/workbook/sheet-plan";

import { percentFormat } from "../amounts";
import { writeMonth } from "../days";
import { shade } from "../heat-scale";
import { linkToRow } from "../project-link";
import { dayColumn, figureColumn, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { listWords, shortenAtSentence } from "../wording";

/** A name, a role or project, a capacity, and twelve months. */
export const resourceWidths: readonly number[] = [
  28,
  28,
  10,
  ...Array.from({ length: 12 }, () => 10),
];

const fteFormat = "0.0";
const gapFormat = "+0.0;-0.0;0.0";
/** Limits of the shades in shares of the capacity; beyond the last is above it. */
const loadLimits = [0.5, 0.8, 1] as const;
const noise = 1e-9;

/** `2026-11` as a header: `Nov 2026`. */
export function monthHead(month: string): string {
  const first = parsePlainDate(`${month}-01`);
  return first === undefined ? month : writeMonth(first);
}

/** The darkest shade is above capacity; nothing planned has none. */
export function loadLook(load: number): CellFormat | undefined {
  if (load <= noise) return undefined;
  const step = loadLimits.findIndex((limit) => load <= limit + noise);
  const at = step === -1 ? loadLimits.length : step;
  return { ...shade(at === loadLimits.length ? 4 : at, 5), bold: at === loadLimits.length };
}

/** One row a person: demand of every month in shares of the capacity. */
export function personColumns(months: readonly string[]): readonly TableColumn<PersonMonths>[] {
  return [
    textColumn("Person", ({ name }) => name, 28),
    textColumn("Roles", ({ roles }) => shortenAtSentence(listWords(roles), 80), 28),
    figureColumn("Capacity (FTE)", ({ capacity }) => capacity, fteFormat),
    ...months.map((month, at): TableColumn<PersonMonths> => {
      const load = (person: PersonMonths): number => person.months[at]?.load ?? 0;
      return {
        ...figureColumn<PersonMonths>(
          monthHead(month),
          (person) => (load(person) > 0 ? load(person) : unknown("notReported")),
          percentFormat,
        ),
        look: (person) => ({ ...loadLook(load(person)), horizontal: "center" }),
      };
    }),
  ];
}

/** A person's over-allocation with one of the projects that cause it. */
export type OverRow = { readonly over: OverAllocation; readonly cause: DemandCause };

export function overRows(overs: readonly OverAllocation[]): readonly OverRow[] {
  return overs.flatMap((over) => over.causes.map((cause) => ({ over, cause })));
}

export function overColumns({ date1904 }: PortfolioReport): readonly TableColumn<OverRow>[] {
  return [
    textColumn("Person", ({ over }) => over.name, 28),
    linkColumn(
      textColumn("Project that asks", ({ cause }) => cause.projectName, 28),
      ({ cause }) => linkToRow(cause),
    ),
    figureColumn("Asked (share)", ({ cause }) => cause.demand, percentFormat),
    dayColumn("From", ({ over }) => over.from, date1904),
    dayColumn("To", ({ over }) => over.to, date1904),
    figureColumn("Peak", ({ over }) => over.peak, percentFormat),
    figureColumn("Capacity", ({ over }) => over.capacity, percentFormat),
    figureColumn("Too much", ({ over }) => over.peak - over.capacity, percentFormat),
  ];
}

/** One row a role: capacity less demand in every month, full-time equivalents. */
export function roleColumns(months: readonly string[]): readonly TableColumn<RoleMonths>[] {
  return [
    textColumn("Role", ({ role }) => role, 28),
    figureColumn("People named", ({ people }) => people, "0"),
    figureColumn("Capacity (FTE)", ({ capacity }) => capacity, fteFormat),
    ...months.map((month, at): TableColumn<RoleMonths> => {
      const of = (role: RoleMonths): RoleMonths["months"][number] | undefined => role.months[at];
      return {
        ...figureColumn<RoleMonths>(
          monthHead(month),
          (role) => ((of(role)?.demand ?? 0) > 0 ? of(role)?.gap : unknown("notReported")),
          gapFormat,
        ),
        look: (role) => ({ ...gapLook(of(role)), horizontal: "center" }),
      };
    }),
  ];
}

/** Only months in which people are missing are shaded: the darker, the larger the share of the demand. */
function gapLook(month: RoleMonths["months"][number] | undefined): CellFormat {
  if (month === undefined || month.gap >= -noise) return {};
  const missing = -month.gapShare;
  return shade(missing > 0.5 ? 4 : missing > 0.25 ? 3 : missing > 0.1 ? 2 : 1, 5);
}
