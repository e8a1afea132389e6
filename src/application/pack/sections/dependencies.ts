import { daysFormat, varianceFormat, describeUnit, writeVariance } from "../../sheets/amounts";
import { changeRows } from "../../sheets/changes/change-rows";
import type { ChangeRow } from "../../sheets/changes/change-rows";
import { writeDay } from "../../sheets/days";
import { stateWords } from "../../sheets/dependencies/dependency-columns";
import { dependencyRows } from "../../sheets/dependencies/dependency-rows";
import type { DependencyRow } from "../../sheets/dependencies/dependency-rows";
import { plural } from "../../sheets/wording";
import { namesOf } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { firstOf, text, wide } from "../page-content";
import type { Band, ContentRow, Omitted, SectionContent } from "../page-content";

const mostDependencies = 6;
const mostChanges = 10;

/** Dependencies between projects that do not hold, and changes that wait for approval. */
export function dependenciesSection(basis: PackBasis): SectionContent | Omitted {
  const { report } = basis;
  const links = dependencyRows(report);
  const pending = changeRows(report).filter(({ state }) => state === "pending");
  if (links.length + pending.length === 0) {
    return { omitted: { code: "noDependencies" } };
  }
  return {
    key: "dependencies",
    tab: "Pack 8 Dependencies",
    title: titleOf(basis, links, pending),
    bands: [...linkBand(basis, links), ...changeBand(basis, pending)],
    notes: ["Dependencies and changes as the tabs of the projects list them."],
  };
}

function titleOf(
  { report, scale, finance }: PackBasis,
  links: readonly DependencyRow[],
  pending: readonly ChangeRow[],
): string {
  const late = links.filter(({ states }) => states.includes("late")).length;
  const held =
    links.length === 0
      ? "No open dependency"
      : plural(links.length, "open dependency", "open dependencies");
  const lateWords = links.length === 0 ? "" : late === 0 ? ", none late" : `, ${String(late)} late`;
  if (pending.length === 0) return `${held}${lateWords}; no change waits for approval`;
  const cost = pending.reduce((sum, change) => sum + (change.cost ?? 0), 0);
  const worth =
    !finance || cost === 0
      ? ""
      : ` (${writeVariance(cost, scale)} ${describeUnit(report.currency, scale)})`;
  const verb = pending.length === 1 ? "waits" : "wait";
  return `${held}${lateWords}; ${plural(pending.length, "change")} ${verb} for approval${worth}`;
}

function linkBand({ report }: PackBasis, links: readonly DependencyRow[]): readonly Band[] {
  if (links.length === 0) return [];
  const name = namesOf(report);
  const { shown, rest } = firstOf(links, mostDependencies);
  const day = (date: DependencyRow["needDate"]): string | undefined =>
    date === undefined ? undefined : writeDay(date);
  return [
    wide({
      kind: "table",
      heading: "Dependencies between projects, the gravest first",
      columns: [
        { head: "Needs", span: 15, small: true },
        { head: "Gives", span: 15, small: true },
        { head: "What", span: 18, small: true },
        { head: "State", span: 6, small: true },
        { head: "Needed by", span: 7, small: true },
        { head: "Comes on", span: 7, small: true },
        { head: "Late", span: 4, align: "right", format: daysFormat },
      ],
      rows: shown.map((link) => ({
        subject: `${link.needing} needs`,
        source: `${link.row.tab}!${link.row.cell}${link.remarks === "" ? "" : ` (${link.remarks})`}`,
        cells: [
          text(name(link.needing)),
          text(link.supplier === undefined ? link.target : name(link.supplier)),
          text(link.what === "" ? undefined : link.what),
          text(stateWords[link.states[0] ?? "inTime"]),
          text(day(link.needDate)),
          text(day(link.supplyDate)),
          { value: link.lateDays ?? "–" },
        ],
      })),
      ...(rest === 0 ? {} : { note: `${String(rest)} more on the sheet Dependencies.` }),
    }),
  ];
}

function changeBand({ scale }: PackBasis, pending: readonly ChangeRow[]): readonly Band[] {
  if (pending.length === 0) return [];
  const { shown, rest } = firstOf(pending, mostChanges);
  return [
    wide({
      kind: "table",
      heading: "Changes that wait for approval, the dearest first",
      columns: [
        { head: "Change", span: 26, lines: 2 },
        { head: "Project", span: 15, small: true },
        {
          head: "Cost effect",
          span: 7,
          align: "right",
          format: varianceFormat(scale),
          money: true,
        },
        { head: "Days", span: 5, align: "right", format: daysFormat },
        { head: "Raised", span: 8, small: true },
        { head: "Approver", span: 11, small: true },
      ],
      rows: shown.map(changeLine),
      ...(rest === 0 ? {} : { note: `${String(rest)} more on the sheet Changes and decisions.` }),
    }),
  ];
}

function changeLine({ change, project, cost }: ChangeRow): ContentRow {
  const { title, id, raised, row, scheduleEffect, approver } = change;
  const name = title ?? id;
  return {
    subject: name?.value ?? "Change",
    source: `${row.tab}!${row.cell}`,
    cells: [
      text(name?.value),
      text(project.name),
      { value: cost ?? "–" },
      { value: scheduleEffect?.value ?? "–" },
      text(raised === undefined ? undefined : writeDay(raised.value)),
      text(approver?.value),
    ],
  };
}
