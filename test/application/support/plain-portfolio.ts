import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";

import { addTabs, openDesk, type Desk } from "../../excel/support/workbook";

/** A date of a test. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

export const today = day("2026-11-05");

/** A tab as an office writes it by hand: facts, then milestones. */
export function aProjectTab(
  id: string,
  name: string,
  spent: number,
): readonly (readonly (string | number)[])[] {
  return [
    ["Project ID", id, "", ""],
    ["Project name", name, "", ""],
    ["Programme", "Estates", "", ""],
    ["Status date", "2026-10-31", "", ""],
    ["Budget at completion", 1_000, "", ""],
    ["Actual cost", spent, "", ""],
    ["Overall RAG", "Green", "", ""],
    ["", "", "", ""],
    ["ID", "Milestone", "Baseline date", "Forecast date"],
    ["M1", "Design agreed", "2026-06-30", "2026-06-30"],
    ["M2", "Open", "2027-03-31", "2027-04-30"],
  ];
}

/** A workbook with two projects and a tab that is none. */
export async function deskWithProjects(): Promise<Desk> {
  const desk = openDesk();
  await addTabs(desk, {
    Roof: aProjectTab("P1", "Roof", 400),
    Lift: aProjectTab("P2", "Lift", 250),
    Rota: [["Monday", "Ada"]],
  });
  return desk;
}
