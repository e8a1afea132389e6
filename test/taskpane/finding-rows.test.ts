import { describe, expect, test } from "@jest/globals";

import { type FindingFilter, layOutFindingRows } from "#taskpane/state/finding-rows.ts";
import type { FindingLine } from "#taskpane/state/pane-state.ts";

function line(tab: string, severity: FindingLine["severity"], sentence: string): FindingLine {
  return { code: "facts/some-code", severity, tab, cell: "B4", sentence };
}

const lines = [
  line("Apollo", "info", "A hint."),
  line("Borealis", "warning", "A date as text."),
  line("Apollo", "error", "No budget."),
];

const everything: FindingFilter = { severities: ["error", "warning", "info"], text: "" };

function printed(filter: FindingFilter): readonly string[] {
  return layOutFindingRows(lines, filter).map((row) =>
    row.kind === "tab"
      ? `${row.tab}: ${String(row.counts.error)} ${String(row.counts.warning)} ${String(row.counts.info)}`
      : `- ${row.line.sentence}`,
  );
}

describe("the list of findings", () => {
  test("groups by tab, the worst first", () => {
    expect(printed(everything)).toEqual([
      "Apollo: 1 0 1",
      "- No budget.",
      "- A hint.",
      "Borealis: 0 1 0",
      "- A date as text.",
    ]);
  });

  test("puts a button below a finding that can be mended", () => {
    const fixes = [
      { cell: "B4", before: "yellow", after: { kind: "text", text: "Amber" } },
    ] as const;
    const mendable = { ...line("Apollo", "info", "A colour."), fixes };
    const rows = layOutFindingRows([mendable, ...lines], everything);
    expect(rows.map(({ kind }) => kind)).toEqual([
      ...["tab", "finding", "finding", "fix", "finding"],
      ...["tab", "finding"],
    ]);
    expect(rows[3]).toMatchObject({ line: { sentence: "A colour." }, fixes });
  });

  test("leaves out tabs without a finding of the severities wanted", () => {
    expect(printed({ ...everything, severities: ["warning"] })).toEqual([
      "Borealis: 0 1 0",
      "- A date as text.",
    ]);
  });

  test.each([
    { text: "BUDGET", because: "capitals do not matter" },
    { text: " no budget ", because: "blanks around do not matter" },
  ])("finds $text because $because", ({ text }) => {
    expect(printed({ ...everything, text })).toEqual(["Apollo: 1 0 0", "- No budget."]);
  });

  test("finds by tab, cell and code", () => {
    expect(printed({ ...everything, text: "borealis" })).toHaveLength(2);
    expect(printed({ ...everything, text: "b4" })).toHaveLength(5);
    expect(printed({ ...everything, text: "facts/" })).toHaveLength(5);
    expect(printed({ ...everything, text: "nowhere" })).toEqual([]);
  });
});
