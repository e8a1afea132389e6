import { rangeAddress, cellAddress } from "#domain/workbook/address";
import type { CellRange } from "#domain/workbook/address";
import type { CellFormat, PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";

/** A sheet plan as text that can be read and compared: cells by row, then what lies over them. */
export function printPlan(plan: SheetPlan): string {
  return [
    `sheet ${plan.name} (${plan.role}, ${plan.visibility})`,
    `widths ${plan.columnWidths.join(" ")}`,
    `heights ${plan.rowHeights.map((run) => `${String(run.rows)}x${String(run.points)}`).join(" ")}`,
    `frozen ${plan.freeze === undefined ? "nothing" : `${String(plan.freeze.rows)} rows, ${String(plan.freeze.columns)} columns`}`,
    ...printPage(plan),
    "",
    ...plan.cells.flatMap(printRow),
    "",
    ...plan.merges.map((range) => `merge ${rangeAddress(range)}`),
    ...plan.tables.map((table) => `table ${table.name} ${rangeAddress(table.range)}`),
    ...plan.links.map(printLink),
    ...plan.charts.flatMap(printChart),
    ...plan.formats.map(
      ({ ranges, format }) => `format ${printRanges(ranges)}: ${printLook(format)}`,
    ),
    "",
  ].join("\n");
}

function printRow(row: readonly PlanCell[], index: number): readonly string[] {
  return row.flatMap((value, column) =>
    value === undefined ? [] : [`${cellAddress(index, column)} ${JSON.stringify(value)}`],
  );
}

function printPage({ page }: SheetPlan): readonly string[] {
  if (page === undefined) return ["page none"];
  const high = page.fitHeight === undefined ? "as many as needed" : String(page.fitHeight);
  const footer = [page.footer.left, page.footer.center, page.footer.right].join(" | ");
  return [
    `page ${page.paper} ${page.orientation}, 1 wide, ${high} high, prints ${[page.printArea, ...(page.furtherAreas ?? [])].map(rangeAddress).join(", ")}`,
    `footer ${footer}`,
  ];
}

function printLink(link: SheetPlan["links"][number]): string {
  const to =
    link.target.kind === "cell" ? `${link.target.sheet}!${link.target.address}` : link.target.url;
  return `link ${cellAddress(link.row, link.column)} to ${to}`;
}

type ChartPlan = SheetPlan["charts"][number];

function printChart(chart: ChartPlan): readonly string[] {
  const axes = [
    printAxis("value axis", chart.valueAxis),
    printAxis("category axis", chart.categoryAxis),
    printAxis("second axis", chart.secondAxis),
  ];
  const look = printWords({
    overlap: chart.overlap,
    hole: chart.holeSize,
    bubbles: chart.bubbleScale,
    reversed: chart.reverseCategories,
  });
  return [
    `chart ${chart.name} ${chart.kind} at ${rangeAddress(chart.at)}: ${chart.title}`,
    `  categories ${rangeAddress(chart.categories)} ${chart.categoryFormat ?? ""}`.trimEnd(),
    ...axes.filter((line) => line !== undefined),
    ...(look === "" ? [] : [`  with ${look}`]),
    ...chart.series.map(printSeries),
  ];
}

/** The members that are there, as words. */
function printWords(members: Readonly<Record<string, unknown>>): string {
  return Object.entries(members)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? name : `${name} ${String(value)}`))
    .join(", ");
}

function printAxis(name: string, axis: ChartPlan["valueAxis"]): string | undefined {
  if (axis === undefined) return undefined;
  const { title, gridlines, ...rest } = axis;
  const lines = gridlines === undefined ? {} : { gridlines: gridlines ? "shown" : "hidden" };
  const quoted = title === undefined ? {} : { title: JSON.stringify(title) };
  return `  ${name} ${printWords({ ...quoted, ...rest, ...lines })}`;
}

function printSeries(series: ChartPlan["series"][number]): string {
  const { name, values, colour, across, sizes, dashed } = series;
  const more = printWords({
    kind: series.kind,
    "on the second axis": series.secondAxis,
    marker: series.marker,
    "marks only": series.marksOnly,
    points: series.pointColours?.join(" "),
  });
  return [
    `  series ${cellAddress(name.row, name.column)} ${rangeAddress(values)} ${colour}`,
    across === undefined ? "" : ` across ${rangeAddress(across)}`,
    sizes === undefined ? "" : ` sizes ${rangeAddress(sizes)}`,
    dashed === true ? " dashed" : "",
    more === "" ? "" : ` (${more})`,
  ].join("");
}

function printRanges(ranges: readonly CellRange[]): string {
  return ranges.map(rangeAddress).join(" ");
}

function printLook(format: CellFormat): string {
  return Object.entries(format)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(", ");
}
