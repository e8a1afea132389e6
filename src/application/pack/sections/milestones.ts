import { daysFormat } from "../../sheets/amounts";
import { writeDay } from "../../sheets/days";
import { daysLate, milestoneRows } from "../../sheets/milestones/milestone-rows";
import type { MilestoneRow, MilestoneStanding } from "../../sheets/milestones/milestone-rows";
import { draftRoadmap } from "../../sheets/milestones/roadmap-chart";
import { draftMilestoneTrend } from "../../sheets/milestones/trend-chart";
import { asTitle, plural } from "../../sheets/wording";
import { figureOrDash } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { firstOf, gapParts, pageParts, stretch, text, wide } from "../page-content";
import type {
  Band,
  Block,
  ContentColumn,
  ContentRow,
  Omitted,
  SectionContent,
} from "../page-content";

/** Lines a committee reads; the others are on the sheet Milestones. */
const mostRows = 24;
/** Bars of the roadmap that can be read on half a page. */
const mostBars = 10;

const columns: readonly ContentColumn[] = [
  { head: "State", span: 5 },
  { head: "Milestone", span: 16, bold: true },
  { head: "Project", span: 14, small: true },
  { head: "Baseline", span: 6, small: true },
  { head: "Last period", span: 6, small: true },
  { head: "Forecast", span: 6, small: true },
  { head: "Slip", span: 4, align: "right", format: daysFormat },
  { head: "Moved", span: 4, align: "right", format: daysFormat },
  { head: "Reason", span: 11, small: true },
];
const lastPeriodAt = [4, 7];
const standingWords: Readonly<Record<MilestoneStanding, string>> = {
  overdue: "Overdue",
  notReported: "Passed",
  due: "Due",
  later: "Later",
  done: "Done",
  undated: "–",
};

/** Milestones that are overdue, due in the next 90 days, or moved since the last period. */
export function milestonesSection({ report }: PackBasis): SectionContent | Omitted {
  const all = milestoneRows(report);
  if (all.length === 0) return { omitted: { code: "noMilestones" } };
  const rows = all.filter(
    ({ standing, moved }) =>
      standing === "overdue" ||
      standing === "notReported" ||
      standing === "due" ||
      (moved !== undefined && moved !== 0),
  );
  if (rows.length === 0) {
    return { omitted: { code: "noMilestonesNear" } };
  }
  const compares = report.previousPeriod !== undefined;
  const kept = <T>(list: readonly T[]): readonly T[] =>
    compares ? list : list.filter((_, at) => !lastPeriodAt.includes(at));
  const { shown, rest } = firstOf(rows, mostRows);
  return {
    key: "milestones",
    tab: "Pack 5 Milestones",
    title: titleOf(rows),
    bands: [
      ...pictures(report, all),
      wide({
        kind: "table",
        columns: stretch(kept(columns), pageParts),
        rows: shown.map(lineOf).map((line) => ({ ...line, cells: kept(line.cells) })),
        note: [
          "Due: in the next 90 days. Passed: since the status date, not reported. Slip in days against the baseline",
          compares ? `, Moved against period ${report.previousPeriod}` : "",
          "; later is +.",
          rest === 0 ? "" : ` ${String(rest)} more on the sheet Milestones.`,
        ].join(""),
      }),
    ],
    notes: [
      `${plural(all.length, "key milestone")} of ${plural(new Set(all.map(({ project }) => project.id)).size, "project")}; where a project marks none as key, all of its milestones count.`,
    ],
  };
}

function titleOf(rows: readonly MilestoneRow[]): string {
  const overdue = rows.filter(({ standing }) => standing === "overdue").length;
  const due = rows.filter(({ standing }) => standing === "due").length;
  const later = rows.filter(({ moved }) => moved !== undefined && moved > 0);
  const most = [...rows].sort((a, b) => daysLate(b) - daysLate(a))[0];
  const lead =
    overdue === 0 ? "No key milestone is overdue" : `${plural(overdue, "key milestone")} overdue`;
  const worst =
    most === undefined || daysLate(most) <= 0
      ? ""
      : `; ${most.name} slips most, by ${plural(daysLate(most), "day")}`;
  const moved = later.length === 0 ? "" : `, ${String(later.length)} moved later`;
  return asTitle(`${lead}, ${String(due)} due in 90 days${moved}${worst}`);
}

function lineOf(row: MilestoneRow): ContentRow {
  const { milestone, project, name, standing, lastExpected, expected, slip, moved } = row;
  const { actualDate, forecastDate, baselineDate, comment } = milestone;
  const now = actualDate?.value ?? forecastDate?.value ?? expected;
  return {
    subject: name,
    source: `${milestone.row.tab}!${milestone.row.cell}`,
    cells: [
      text(standingWords[standing]),
      text(name),
      text(project.name),
      text(baselineDate === undefined ? undefined : writeDay(baselineDate.value)),
      text(lastExpected === undefined ? undefined : writeDay(lastExpected)),
      text(now === undefined ? undefined : writeDay(now)),
      { value: figureOrDash(slip) },
      { value: moved ?? "–" },
      text(comment?.value),
    ],
  };
}

/** The roadmap of what comes first and, where periods are closed, how the dates moved over them. */
function pictures(report: PackBasis["report"], rows: readonly MilestoneRow[]): readonly Band[] {
  const open = rows.filter(({ standing }) => standing !== "done" && standing !== "undated");
  const roadmap = draftRoadmap(report, rows, mostBars);
  const trend = draftMilestoneTrend(report);
  const charts: readonly Block[] = [
    ...(roadmap === undefined || open.length < 2
      ? []
      : [{ kind: "chart", draft: roadmap } as const]),
    ...(trend === undefined ? [] : [{ kind: "chart", draft: trend } as const]),
  ];
  const [first, second] = charts;
  if (first === undefined) return [];
  if (second === undefined) return [wide(first)];
  const left = 38;
  return [
    [
      { span: left, blocks: [first] },
      { span: pageParts - gapParts - left, blocks: [second] },
    ],
  ];
}
