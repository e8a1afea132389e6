import type { Stopped } from "./outcome";
import type { MarkedTab } from "./ports/tab-marks";
import type { AppliedSheet, ApplyAnswer, MarkAnswer } from "./ports/workbook-port";

/** How a job ends when its sheets could not all be written. */
export function stopOf(answer: Exclude<ApplyAnswer, { kind: "applied" }>): Stopped {
  if (answer.kind !== "blocked") return answer;
  const { kind, reason } = answer;
  return { kind, reason };
}

/** How a job ends when marks could not all be put on the tabs. */
export function stopOfMarks(answer: Exclude<MarkAnswer, { kind: "marked" }>): Stopped {
  switch (answer.kind) {
    case "stale":
      return answer;
    case "cancelled":
      return { kind: "cancelled", sheets: sheetsOf(answer.marked) };
    case "failed":
      return { kind: "failed", failure: answer.failure, sheets: sheetsOf(answer.marked) };
  }
}

/** The tabs as sheets of an outcome, which names what was written and what was not. */
function sheetsOf(marked: readonly MarkedTab[]): readonly AppliedSheet[] {
  return marked.map(({ tab, result }) => ({ role: "", sheet: tab, result: results[result] }));
}

const results: Readonly<Record<MarkedTab["result"], AppliedSheet["result"]>> = {
  marked: "written",
  cleared: "written",
  unchanged: "unchanged",
  protected: "notWritten",
  notWritten: "notWritten",
};
