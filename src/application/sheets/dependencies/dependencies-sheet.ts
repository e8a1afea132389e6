import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { cardRows, layOutCardBand } from "../cards";
import type { KpiCard } from "../cards";
import { linkToRow } from "../project-link";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow, stackSections } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { splitColumns } from "../spans";
import { layOutTableSection } from "../table-section";
import type { PlacedTable } from "../table-section";
import { listWords, plural } from "../wording";
import { dependencyColumns, dependencyWidths } from "./dependency-columns";
import { layOutMatrix } from "./dependency-matrix";
import type { MatrixBasis } from "./dependency-matrix";
import { dependencyRows } from "./dependency-rows";
import type { DependencyState } from "./dependency-rows";

const name = "Dependencies";
const mostRows = 300;

/** The Dependencies sheet. Undefined where no project has an open one. */
export function layOutDependencies(report: PortfolioReport): SheetPlan | undefined {
  const rows = dependencyRows(report);
  if (rows.length === 0) return undefined;
  const basis: MatrixBasis = { report, rows, linkTo: ({ row }) => linkToRow(row) };
  // The matrix links to rows below it, which do not depend on the links.
  const { headRow } = layOutSections(basis);
  const listed = new Map(rows.slice(0, mostRows).map((row, at) => [row, headRow + 1 + at]));
  const linkTo: MatrixBasis["linkTo"] = (row) => {
    const at = listed.get(row);
    if (at === undefined) return linkToRow(row.row);
    const address = `A${String(at + 1)}`;
    return { target: { kind: "cell", sheet: name, address }, tip: "Go to the first of them" };
  };
  const { part, next } = layOutSections({ ...basis, linkTo });
  return assembleReportSheet(
    report,
    {
      role: "dependencies",
      name,
      subject: "dependencies",
      facts: [plural(rows.length, "open dependency", "open dependencies")],
      legend:
        "Comes on: what the giving project forecasts for the milestone named, else the date promised. Late: it comes after it is needed, days late are +. One-sided: only one of the two projects lists it.",
      widths: dependencyWidths,
      next,
      repeatedRow: headRow,
    },
    [part],
  );
}

function layOutSections(basis: MatrixBasis): PlacedTable {
  const widths = dependencyWidths;
  const above = stackSections([layOutCards, layOutMatrix], basis, { row: firstContentRow, widths });
  const section = {
    heading: "Open dependencies",
    note: describeCircles(basis.report),
    name: "tblSteerbookDependencies",
    columns: dependencyColumns(basis.report),
    rows: basis.rows,
    most: mostRows,
    more: (rest: number): string =>
      `${plural(rest, "more dependency", "more dependencies")} in a better state are on the tabs of the projects.`,
    empty: "",
  };
  const table = layOutTableSection(section, above.next, widths);
  return { ...table, part: joinParts([above.part, table.part]) };
}

function describeCircles({ dependencies }: PortfolioReport): string {
  const circles = dependencies?.cycles ?? [];
  const order = "The gravest state first, then the latest.";
  if (circles.length === 0) return order;
  const named = circles.slice(0, 5).map((circle) => listWords(circle));
  const rest = circles.length - named.length;
  const more = rest === 0 ? "" : ` and ${plural(rest, "more circle")}`;
  return `${order} Projects that wait for each other: ${named.join("; ")}${more}.`;
}

function layOutCards({ rows, report }: MatrixBasis, row: number): Section {
  const count = (state: DependencyState): number =>
    rows.filter(({ states }) => states.includes(state)).length;
  const latest = Math.max(0, ...rows.map(({ lateDays }) => lateDays ?? 0));
  const circles = report.dependencies?.cycles.length ?? 0;
  const cards: readonly KpiCard[] = [
    card("Open dependencies", rows.length, `${String(count("inTime"))} in time and listed by both`),
    card("Late", count("late"), latest === 0 ? "none" : `the latest by ${plural(latest, "day")}`),
    card("One-sided", count("oneSided"), "listed by one project only"),
    card("Circular", count("circle"), plural(circles, "circle")),
    card(
      "Unknown or no date",
      count("unknown") + count("undated"),
      `${String(count("unknown"))} with an unknown project`,
    ),
  ];
  const band = layOutCardBand(cards, row, splitColumns(dependencyWidths, cards.length));
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function card(label: string, figure: number, comparison: string): KpiCard {
  return { label, figure, numberFormat: "#,##0", comparison };
}
