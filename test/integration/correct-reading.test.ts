import { describe, expect, test } from "@jest/globals";

import { chooseRole, correctField, forgetCorrection } from "#application/correct-reading";
import type { WorkbookPort } from "#application/ports/workbook-port";
import { readTabs } from "#application/read-tabs";
import type { TabRecognition } from "#domain/intake/tabs/intake";

import { addTabs, closeDesks, openDesk, type Desk } from "../excel/support/workbook";
import { unwatched } from "./support/workbook";

type Cells = readonly (readonly (string | number)[])[];

/** A form whose money man has a title nobody knows; the second tab has two rows more above it. */
const form = (name: string, lead: string, above: Cells = []): Cells =>
  [
    ["Project name", name],
    ["Status date", "2026-03-31"],
    ["Budget at completion", 1200],
    ...above,
    ["Head of coin", lead],
    ["", ""],
    ["Milestone", "Planned for", "Baseline date", "Forecast date"],
    ["Opening", "x", "2026-05-01", "2026-06-01"],
    ["Handover", "y", "2026-07-01", "2026-08-01"],
  ].map((row) => [...row, ...Array<string>(4 - row.length).fill("")]);

async function aPortfolio(): Promise<Desk> {
  const desk = openDesk();
  await addTabs(desk, {
    Apollo: form("Apollo", "Ada"),
    Boreas: form("Boreas", "Bo", [
      ["", ""],
      ["", ""],
    ]),
    Other: [
      ["Project name", "Ceres"],
      ["Programme", "South"],
      ["Lifecycle", "Active"],
      ["Head of coin", "Cy"],
    ],
  });
  return desk;
}

async function recognitionOf(port: WorkbookPort, tab: string): Promise<TabRecognition | undefined> {
  const read = await readTabs(port, unwatched);
  if (read.kind !== "read") throw new Error("not read");
  return read.intake.recognised.find((one) => one.tab === tab);
}

async function valueOf(port: WorkbookPort, tab: string, field: string): Promise<unknown> {
  const recognition = await recognitionOf(port, tab);
  return recognition?.facts.find((fact) => fact.field === field)?.value;
}

describe("a correction", () => {
  test("of a field counts on every tab of the same form, and on no other", async () => {
    const { port } = await aPortfolio();
    const correction = { field: "sponsor", cell: "B4", everyTabOfItsForm: true };
    const corrected = await correctField(port, "Apollo", { correction, watch: unwatched });
    expect(corrected.kind).toBe("settingsMade");
    expect(await valueOf(port, "Apollo", "sponsor")).toBe("Ada");
    expect(await valueOf(port, "Boreas", "sponsor")).toBe("Bo");
    expect(await valueOf(port, "Other", "sponsor")).toBeUndefined();
    closeDesks();
  });

  test("of a field on one tab counts there only, and can be taken back", async () => {
    const { port } = await aPortfolio();
    const correction = { field: "sponsor", cell: "B4", everyTabOfItsForm: false };
    const corrected = await correctField(port, "Apollo", { correction, watch: unwatched });
    expect(await valueOf(port, "Apollo", "sponsor")).toBe("Ada");
    expect(await valueOf(port, "Boreas", "sponsor")).toBeUndefined();
    const [row] = "settings" in corrected ? corrected.settings.layout : [];
    if (row === undefined) throw new Error("no row");
    await forgetCorrection(port, row, unwatched);
    expect(await valueOf(port, "Apollo", "sponsor")).toBeUndefined();
    closeDesks();
  });

  test("of a column counts for the tables of the form", async () => {
    const { port } = await aPortfolio();
    const correction = { field: "milestones.comment", cell: "B", everyTabOfItsForm: true };
    await correctField(port, "Boreas", { correction, watch: unwatched });
    for (const tab of ["Apollo", "Boreas"]) {
      const recognition = await recognitionOf(port, tab);
      expect(recognition?.sections[0]?.columns).toMatchObject({ A: "name", B: "comment" });
    }
    closeDesks();
  });

  test("of a role is taken back by leaving it to Steerbook", async () => {
    const { port } = await aPortfolio();
    const roleOf = async (): Promise<unknown> => {
      const read = await readTabs(port, unwatched);
      return read.kind === "read"
        ? read.intake.tabs.find(({ tab }) => tab === "Other")?.role
        : undefined;
    };
    expect(await roleOf()).toBe("project");
    const ignored = { tab: "Other", role: "ignored", projectId: undefined } as const;
    await chooseRole(port, ignored, unwatched);
    expect(await roleOf()).toBe("ignored");
    await chooseRole(port, { ...ignored, role: undefined }, unwatched);
    expect(await roleOf()).toBe("project");
    closeDesks();
  });
});
