import type { PlainDate } from "../kernel/plain-date";
import { idKey } from "../project/id-key";
import type { CalculatedRag } from "../project/vocabulary";

import type { History } from "./history";

/** How a project's calculated overall colour went; periods count the one reported now. */
export type ColourTrend = {
  readonly direction: "better" | "same" | "worse" | "new";
  readonly periodsInColour: number;
};

/** Calculated overall colours of closed periods by project, newest first. */
export type PastOverallColours = ReadonlyMap<string, readonly CalculatedRag[]>;

/** The colours of all periods closed before a date. A period without a project ends its row. */
export function pastColours({ periods }: History, before: PlainDate): PastOverallColours {
  const rows = new Map<string, CalculatedRag[]>();
  const closed = periods.filter(({ reportDate }) => reportDate < before);
  for (const [back, period] of closed.toReversed().entries()) {
    for (const { id, calculatedOverall } of period.projects) {
      if (calculatedOverall === undefined) continue;
      const key = idKey(id);
      const row = rows.get(key) ?? [];
      if (row.length === back) rows.set(key, [...row, calculatedOverall]);
    }
  }
  return rows;
}

const ranks: Readonly<Record<CalculatedRag, number>> = { grey: -1, green: 0, amber: 1, red: 2 };

/** The trend of a colour against the last closed period; new where either is not known. */
export function colourTrend(
  colour: CalculatedRag,
  past: readonly CalculatedRag[] | undefined,
): ColourTrend {
  const changed = (past ?? []).findIndex((one) => one !== colour);
  const held = changed === -1 ? (past ?? []).length : changed;
  const periodsInColour = held + 1;
  const before = past?.[0];
  if (before === undefined || before === "grey" || colour === "grey") {
    return { direction: "new", periodsInColour };
  }
  const step = ranks[colour] - ranks[before];
  return { direction: step === 0 ? "same" : step > 0 ? "worse" : "better", periodsInColour };
}
