import type { PlainDate } from "#domain/kernel/plain-date";
import { addDays, toSerial } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";

import { writeDay } from "../days";
import { palette } from "../palette";
import { gapRow, sectionHeading, spanPixels } from "../report-sections";
import type { Section } from "../report-sections";
import { area, cell, joinParts, look } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { wrappedLines } from "../text-width";
import { type } from "../type-scale";
import { plural, shortenAtSentence } from "../wording";
import { nextPeriodEnd } from "./message-rows";
import type { MessageRow } from "./message-rows";

/** The days stand right of the column of audiences. */
const firstDay = 1;
const weekDays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const mostNamed = 3;
const small = { size: type.smallPrint.fontSize, bold: false };
const dayPoints = 15;

/** The weeks of the next period, a column a day, with the messages due on each. */
export function layOutCalendar(
  {
    report,
    messages,
  }: { readonly report: PortfolioReport; readonly messages: readonly MessageRow[] },
  row: number,
  widths: readonly number[],
): Section {
  const from = addDays(report.reportDate.date, 1);
  const to = nextPeriodEnd(report);
  const weeks = weeksBetween(from, to);
  const pixels = spanPixels({ column: firstDay, columns: 1 }, widths);
  const parts = weeks.map((monday, at): SheetPart => {
    const days = weekDays.map((_, day) => addDays(monday, day));
    return layOutWeek({ days, from, to, messages }, row + 2 + at * 2, pixels);
  });
  const next = row + 2 + weeks.length * 2;
  return {
    part: joinParts([
      sectionHeading(`Calendar from ${writeDay(from)} to ${writeDay(to)}`, {
        row,
        column: 0,
        columns: widths.length,
      }),
      { grids: [{ row: row + 1, column: 0, values: [["Week from", ...weekDays]] }] },
      look(area(row + 1, 0, 1, weekDays.length + 1), type.header),
      ...parts,
      gapRow(next),
    ]),
    next: next + 1,
  };
}

type Week = {
  readonly days: readonly PlainDate[];
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly messages: readonly MessageRow[];
};

/** Two rows: the days, and below them who is to hear something. */
function layOutWeek({ days, from, to, messages }: Week, row: number, pixels: number): SheetPart {
  const [monday] = days;
  const texts = days.map((day) =>
    day < from || day > to ? undefined : describeDay(messages.filter(({ due }) => due === day)),
  );
  const lines = Math.max(1, ...texts.map((text) => wrappedLines(text ?? "", small, pixels - 9)));
  const labels = days.map((day) => (day < from || day > to ? undefined : writeDay(day)));
  return joinParts([
    monday === undefined
      ? {}
      : cell(row, 0, writeDay(monday), { ...type.body, bold: true, horizontal: "left" }),
    { grids: [{ row, column: firstDay, values: [labels] }] },
    { grids: [{ row: row + 1, column: firstDay, values: [texts] }] },
    look(area(row, firstDay, 1, days.length), { ...type.label, horizontal: "left" }),
    look(area(row + 1, firstDay, 1, days.length), {
      ...type.smallPrint,
      colour: palette.ink,
      horizontal: "left",
    }),
    look(area(row + 1, 0, 1, days.length + 1), { borderBottom: palette.line }),
    {
      rowHeights: [
        { row, rows: 1, points: dayPoints },
        { row: row + 1, rows: 1, points: Math.max(18, Math.ceil(lines * 11.25 + 5)) },
      ],
    },
  ]);
}

/** The audiences of a day, a few by name, with the project or how many projects write to them. */
function describeDay(messages: readonly MessageRow[]): string | undefined {
  if (messages.length === 0) return undefined;
  const groups = new Map<string, MessageRow[]>();
  for (const message of messages) {
    const group = groups.get(message.audience);
    if (group === undefined) groups.set(message.audience, [message]);
    else group.push(message);
  }
  const named = [...groups].slice(0, mostNamed).map(([audience, [first, ...others]]) => {
    const whose = others.length === 0 ? first?.project.id : plural(others.length + 1, "message");
    return `${shortenAtSentence(audience, 40)} (${whose ?? ""})`;
  });
  const rest = groups.size - named.length;
  return [...named, ...(rest === 0 ? [] : [`and ${plural(rest, "more audience")}`])].join("\n");
}

/** The Mondays of the weeks that hold a day of the period. */
function weeksBetween(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  // Serial 2 of the 1900 date system was a Monday.
  const weekday = (toSerial(from, false) - 2) % 7;
  const mondays: PlainDate[] = [];
  for (let day = addDays(from, -weekday); day <= to; day = addDays(day, 7)) mondays.push(day);
  return mondays;
}
