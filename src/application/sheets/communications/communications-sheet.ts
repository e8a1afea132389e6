import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { cardRows, layOutCardBand } from "../cards";
import type { KpiCard } from "../cards";
import { assembleReportSheet, firstContentRow } from "../report-frame";
import { gapRow, stackSections } from "../report-sections";
import type { Section } from "../report-sections";
import { joinParts } from "../sheet-part";
import { layOutTableSection } from "../table-section";
import type { PlacedTable } from "../table-section";
import { plural } from "../wording";
import { layOutCalendar } from "./calendar";
import { audienceColumns, messageColumns, messageWidths } from "./message-columns";
import { audienceRows, messageRows } from "./message-rows";
import type { MessageRow } from "./message-rows";

const mostAudiences = 30;
const mostMessages = 200;
const cardSpans = [
  { column: 0, columns: 1 },
  { column: 1, columns: 2 },
  { column: 3, columns: 2 },
  { column: 5, columns: 2 },
  { column: 7, columns: 2 },
] as const;

type Basis = { readonly report: PortfolioReport; readonly messages: readonly MessageRow[] };

/** The Communications sheet. Undefined where no project plans a message. */
export function layOutCommunications(report: PortfolioReport): SheetPlan | undefined {
  const messages = messageRows(report);
  if (messages.length === 0) return undefined;
  const basis: Basis = { report, messages };
  const above = stackSections([layOutCards, layOutCalendar, layOutAudiences], basis, {
    row: firstContentRow,
    widths: messageWidths,
  });
  const table = layOutMessages(basis, above.next);
  return assembleReportSheet(
    report,
    {
      role: "communications",
      name: "Communications",
      subject: "communications",
      facts: [plural(messages.length, "planned message")],
      legend:
        "Overdue: due before the report date. Where no next date is given, it is the last one plus the rhythm. The next period is the month after the report date.",
      widths: messageWidths,
      next: table.next,
      breaks: [above.next],
      repeatedRow: table.headRow,
    },
    [above.part, table.part],
  );
}

function layOutCards({ messages }: Basis, row: number): Section {
  const band = layOutCardBand(cards(messages), row, cardSpans);
  return { part: joinParts([band, gapRow(row + cardRows)]), next: row + cardRows + 1 };
}

function cards(messages: readonly MessageRow[]): readonly KpiCard[] {
  const overdue = messages.filter(({ state }) => state === "overdue");
  const next = messages.filter(({ state }) => state === "dueNext");
  const undated = messages.filter(({ state }) => state === "undated");
  const high = (some: readonly MessageRow[]): string =>
    `${String(some.filter(({ influence }) => influence === "high").length)} to people of high influence`;
  const longest = Math.max(0, ...overdue.map(({ daysOverdue }) => daysOverdue ?? 0));
  const audiences = audienceRows(messages).length;
  return [
    card("Overdue messages", overdue.length, high(overdue)),
    card("Longest overdue", longest, "days"),
    card("Due in the next period", next.length, high(next)),
    card("Without a date", undated.length, high(undated)),
    card("Audiences", audiences, `${plural(messages.length, "message")} planned`),
  ];
}

function card(label: string, figure: number, comparison: string): KpiCard {
  return { label, figure, numberFormat: "#,##0", comparison };
}

function layOutAudiences({ report, messages }: Basis, row: number): Section {
  const section = {
    heading: "Due and overdue by audience",
    name: "tblSteerbookAudiences",
    columns: audienceColumns(report),
    rows: audienceRows(messages),
    most: mostAudiences,
    note: "Those with most overdue messages come first.",
    more: (rest: number): string => `Not listed: ${plural(rest, "more audience")}.`,
    empty: "",
  };
  return layOutTableSection(section, row, messageWidths);
}

function layOutMessages({ report, messages }: Basis, row: number): PlacedTable {
  const section = {
    heading: "Messages",
    note: "The longest overdue first, then those due next.",
    name: "tblSteerbookMessages",
    columns: messageColumns(report),
    rows: messages,
    most: mostMessages,
    more: (rest: number): string =>
      `${plural(rest, "more message")}, due later or without a date, are on the tabs of the projects.`,
    empty: "",
  };
  return layOutTableSection(section, row, messageWidths);
}
