import { count } from "./english-words";

/** Sentences of the view Periods. */
export const periodsText = {
  title: "Periods",
  lead: "A closed period keeps the figures, colours, milestones and risks as they are reported now. Later reports compare with it.",
  close: "Close period",
  closeHint: "Keeps the report as it stands, named by the month of its date.",
  askTitle: (period: string): string => `Close ${period} again?`,
  ask: "What was kept of it is replaced by the report of now.",
  again: "Close it again",
  leave: "Leave it",
  listTitle: (periods: number): string => count(periods, "closed period"),
  none: "No period has been closed yet. Close one after each report, so that trends have something to show.",
  line: (reportDate: string): string => `Report of ${reportDate}`,
  closed: (on: string | undefined, by: string | undefined): string => {
    const when = on === undefined ? "" : `closed ${on}`;
    const who = by === undefined ? "" : `by ${by}`;
    return [when, who].filter((part) => part !== "").join(" ");
  },
  reopen: "Reopen the last",
  reopenAsk: (period: string): string => `Take ${period} out of the closed periods?`,
  reopenYes: "Reopen it",
  compareTitle: "Compare two periods",
  from: "From",
  to: "To",
  now: "Now",
  compare: "Compare",
  compared: (from: string, to: string): string => `From ${from} to ${to}`,
  same: "Nothing has changed between the two.",
};
