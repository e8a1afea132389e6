import { describe, expect, test } from "@jest/globals";

import type { ExplainedProject } from "#application/explain-portfolio";
import type { PlainDate } from "#domain/kernel/plain-date";
import { portfolioText as german } from "#taskpane/text/de-portfolio.ts";
import { portfolioText as english } from "#taskpane/text/en-portfolio.ts";

const plain: ExplainedProject = {
  id: "P-1",
  name: "Depot",
  path: "",
  tab: "Depot",
  cell: "B2",
  lifecycle: "active",
  statusDate: undefined,
  duplicate: false,
  overall: { reported: "green", calculated: "green", difference: "agrees" },
  sentence: "Green.",
  dimensions: [],
  reasons: [],
  override: undefined,
  trend: undefined,
  sights: [],
};

const override: NonNullable<ExplainedProject["override"]> = {
  colour: "amber",
  calculated: "red",
  shown: "amber",
  state: "counts",
  reason: "The supplier is back",
  by: "A. Bell",
  expires: "2026-12-31" as PlainDate,
  source: { tab: "Depot", cell: "B20" },
};

describe("what stands under the name of a project", () => {
  test.each([
    ["an active project that agrees with its figures", plain, "", ""],
    ["a project on hold", { ...plain, lifecycle: "onHold" as const }, "on hold", "angehalten"],
    ["an ID used twice", { ...plain, duplicate: true }, "ID used twice", "Kennung doppelt"],
    [
      "a colour better than the figures",
      {
        ...plain,
        overall: { reported: "amberRed", calculated: "red", difference: "watermelon" } as const,
      },
      "reported amber/red",
      "berichtet gelb/rot",
    ],
    [
      "an override that counts and a fall",
      { ...plain, override, trend: { direction: "worse", periods: [] } as never },
      "overridden to amber · worse than last period",
      "übersteuert auf gelb · schlechter als letzte Periode",
    ],
    [
      "an override that ended",
      { ...plain, override: { ...override, state: "expired" as const } },
      "",
      "",
    ],
  ])("%s", (_, project, inEnglish, inGerman) => {
    expect(english.remark(project)).toBe(inEnglish);
    expect(german.remark(project)).toBe(inGerman);
  });
});

describe("an override in a sentence", () => {
  test.each([
    ["counts", "Set to Amber by A. Bell until 31 Dec. The supplier is back."],
    [
      "expired",
      "Was set to Amber by A. Bell; it ended on 31 Dec and does not count. The supplier is back.",
    ],
    [
      "withoutReason",
      "Set to Amber by A. Bell without a reason, which a better colour needs: it does not count.",
    ],
  ] as const)("when it is %s", (state, sentence) => {
    expect(english.override({ ...override, state }, "31 Dec")).toBe(sentence);
  });

  test("leaves out who and why where nobody said", () => {
    const unsigned = { ...override, by: undefined, reason: undefined };
    expect(german.override(unsigned, "31.12.2026")).toBe("Gelb, gesetzt bis 31.12.2026.");
  });
});
