import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit } from "../amounts";
import { cardRows, layOutCardBand } from "../cards";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { splitColumns } from "../spans";
import { layOutTableSection } from "../table-section";
import { plural } from "../wording";
import type { ChangeBasis } from "./change-basis";
import { changeCards } from "./change-cards";
import { actionColumns, changeColumns, changeWidths, decisionColumns } from "./change-columns";
import { actionRows, changeRows, decisionRows } from "./change-rows";

/** Of each list; the rest is on the tabs of the projects. */
const mostRows = 200;

/**
 * The Changes and decisions sheet; cost effects in the report currency. Undefined where no project
 * lists a change, a decision or an action.
 */
export function layOutChanges(report: PortfolioReport): SheetPlan | undefined {
  const changes = changeRows(report);
  const decisions = decisionRows(report);
  const actions = actionRows(report);
  if (changes.length + decisions.length + actions.length === 0) return undefined;
  const scale = chooseScale(changes.flatMap(({ cost }) => cost ?? []));
  const basis: ChangeBasis = { report, scale, changes, decisions, actions };
  const cards = layOutCards(basis, firstContentRow);
  const sought = layOutDecisions(basis, cards.next);
  const changed = layOutChangeTable(basis, sought.next);
  const acted = layOutActions(basis, changed.next);
  return assembleReportSheet(
    report,
    {
      role: "changes",
      name: "Changes and decisions",
      subject: "changes and decisions",
      facts: [
        describeUnit(report.currency, scale),
        plural(changes.length, "change"),
        plural(decisions.length, "decision"),
        plural(actions.length, "open action"),
      ],
      legend:
        "Effects: dearer and later are +. What is not known to be decided is pending. Days count from the report date.",
      widths: changeWidths,
      next: acted.next,
      breaks: [sought.next, changed.next],
    },
    [cards.part, sought.part, changed.part, acted.part],
  );
}

function layOutCards(basis: ChangeBasis, row: number): Section {
  const band = layOutCardBand(changeCards(basis), row, splitColumns(changeWidths, 6));
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function rest(noun: string): (count: number) => string {
  return (count) => `${plural(count, `more ${noun}`)} are on the tabs of the projects.`;
}

function layOutDecisions({ report, decisions }: ChangeBasis, row: number): Section {
  const section = {
    heading: "Decisions sought and taken",
    note: "Those sought come first, by deadline.",
    name: "tblSteerbookDecisions",
    columns: decisionColumns(report),
    rows: decisions,
    most: mostRows,
    more: rest("decision"),
    empty: "No project asks for a decision.",
  };
  return layOutTableSection(section, row, changeWidths);
}

function layOutChangeTable({ report, scale, changes }: ChangeBasis, row: number): Section {
  const section = {
    heading: "Changes with their effects",
    note: "Pending ones first, the dearest first; then approved and rejected ones, the latest first.",
    name: "tblSteerbookChanges",
    columns: changeColumns(report, scale),
    rows: changes,
    most: mostRows,
    more: rest("change"),
    empty: "No project lists a change.",
  };
  return layOutTableSection(section, row, changeWidths);
}

function layOutActions({ report, actions }: ChangeBasis, row: number): Section {
  const section = {
    heading: "Open actions",
    note: "The longest overdue first.",
    name: "tblSteerbookActions",
    columns: actionColumns(report),
    rows: actions,
    most: mostRows,
    more: rest("action"),
    empty: "No project has an open action.",
  };
  return layOutTableSection(section, row, changeWidths);
}
