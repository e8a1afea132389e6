import type { PortfolioReport } from "#domain/portfolio/report";
import { resourceOverview } from "#domain/overviews/resource-overview";
import type {
  PersonMonths,
  ResourceOverview,
  RoleMonths,
} from "#domain/overviews/resource-overview";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { writeNumber } from "../amounts";
import { cardRows, layOutCardBand } from "../cards";
import type { KpiCard } from "../cards";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow, stackSections } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { splitColumns } from "../spans";
import { layOutTableSection } from "../table-section";
import { plural } from "../wording";
import { layOutDemandChart } from "./demand-chart";
import {
  monthHead,
  overColumns,
  overRows,
  personColumns,
  resourceWidths,
  roleColumns,
} from "./resource-columns";

const mostPeople = 100;
const mostRoles = 60;
const mostOvers = 150;

type Basis = { readonly report: PortfolioReport; readonly overview: ResourceOverview };

/**
 * The Resources sheet, from the month after the report date on. Undefined where no project that still
 * needs people says whom.
 */
export function layOutResources(report: PortfolioReport): SheetPlan | undefined {
  const overview = resourceOverview(report);
  if (overview.months.length === 0) return undefined;
  const basis: Basis = { report, overview };
  const above = stackSections([layOutCards, layOutChart, layOutPeople, layOutOvers], basis, {
    row: firstContentRow,
    widths: resourceWidths,
  });
  const roles = layOutRoles(basis, above.next);
  return assembleReportSheet(
    report,
    {
      role: "resources",
      name: "Resources",
      subject: "resources",
      facts: [
        plural(overview.people.length, "person", "people"),
        plural(overview.roles.length, "role"),
        plural(overview.months.length, "month"),
      ],
      legend:
        "FTE: full-time equivalents by working days. Shades go from light to dark with the load of a person; the darkest is above capacity. A gap is capacity less demand: people missing are -. – means nothing planned.",
      widths: resourceWidths,
      next: roles.next,
      breaks: [above.next],
    },
    [above.part, roles.part],
  );
}

function layOutCards({ overview }: Basis, row: number): Section {
  const { people, overAllocations, total, months } = overview;
  const over = new Set(overAllocations.map(({ name }) => name)).size;
  const worst = [...total].sort((a, b) => a.gap - b.gap)[0];
  const unfilled = Math.max(0, ...total.map((month) => month.unfilled));
  const span = `${monthHead(months[0] ?? "")} to ${monthHead(months.at(-1) ?? "")}`;
  const capacity = total[0]?.capacity ?? 0;
  const cards: readonly KpiCard[] = [
    card("People named", people.length, "#,##0", span),
    card(
      "Above their capacity",
      over,
      "#,##0",
      plural(overAllocations.length, "stretch", "stretches"),
    ),
    card("Capacity (FTE)", capacity, "0.0", "of everybody named"),
    card(
      "Smallest gap (FTE)",
      worst?.gap ?? 0,
      "+0.0;-0.0;0.0",
      worst === undefined
        ? "–"
        : `in ${monthHead(worst.month)}, of ${writeNumber(worst.demand, 1)} asked`,
    ),
    card("Nobody named for (FTE)", unfilled, "0.0", "at the most in a month"),
  ];
  const band = layOutCardBand(cards, row, splitColumns(resourceWidths, cards.length));
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function card(label: string, figure: number, numberFormat: string, comparison: string): KpiCard {
  return { label, figure, numberFormat, comparison };
}

function layOutChart({ overview }: Basis, row: number, widths: readonly number[]): Section {
  return layOutDemandChart(overview, row, widths);
}

function layOutPeople({ overview }: Basis, row: number): Section {
  const section = {
    heading: "People by month",
    note: "Demand of all projects as a share of the capacity; the highest first.",
    name: "tblSteerbookPeople",
    columns: personColumns(overview.months),
    rows: [...overview.people].sort((a, b) => highest(b) - highest(a)),
    most: mostPeople,
    more: (rest: number): string =>
      `${plural(rest, "person", "people")} with less demand are not listed.`,
    empty: "Nobody is named.",
  };
  return layOutTableSection(section, row, resourceWidths);
}

function highest({ months }: PersonMonths): number {
  return Math.max(0, ...months.map(({ load }) => load));
}

function layOutOvers({ report, overview }: Basis, row: number): Section {
  const section = {
    heading: "Over-allocations and the projects that cause them",
    note: "By their first day. A person can be above capacity on some days of a month that is below it as a whole.",
    name: "tblSteerbookOverAllocations",
    columns: overColumns(report),
    rows: overRows(overview.overAllocations),
    most: mostOvers,
    more: (rest: number): string => `${plural(rest, "later line")} are not listed.`,
    empty: "Nobody is booked above capacity.",
  };
  return layOutTableSection(section, row, resourceWidths);
}

function layOutRoles({ overview }: Basis, row: number): Section {
  const section = {
    heading: "Roles: capacity less demand",
    note: "Full-time equivalents; months in which people are missing are shaded. The largest gap comes first.",
    name: "tblSteerbookRoles",
    columns: roleColumns(overview.months),
    rows: [...overview.roles].sort((a, b) => smallestGap(a) - smallestGap(b)),
    most: mostRoles,
    more: (rest: number): string => `${plural(rest, "role")} with a smaller gap are not listed.`,
    empty: "No line names a role.",
  };
  return layOutTableSection(section, row, resourceWidths);
}

function smallestGap({ months }: RoleMonths): number {
  return Math.min(...months.map(({ gap }) => gap));
}
