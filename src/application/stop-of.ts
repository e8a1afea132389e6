import type { Stopped } from "./outcome";
import type { ApplyAnswer } from "./ports/workbook-port";

/** How a job ends when its sheets could not all be written. */
export function stopOf(answer: Exclude<ApplyAnswer, { kind: "applied" }>): Stopped {
  if (answer.kind !== "blocked") return answer;
  const { kind, reason } = answer;
  return { kind, reason };
}
