import { expect, test } from "@jest/globals";

import type { SectionContent, TableBlock } from "#application/pack/page-content";

import { aProject, aReport, aRollup, costs, someFigures } from "../../support/builders";
import { aPack } from "../../support/packs";

function tablesOf(section: SectionContent | undefined): readonly TableBlock[] {
  return (section?.bands ?? []).flatMap((band) =>
    band.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "table")),
  );
}

test("the largest overspends are projects above their budget only", () => {
  const projects = [1_300_000, 900_000, 1_000_000, 1_100_000].map((forecast, at) =>
    aProject({
      id: `P${String(at)}`,
      rate: 1,
      figures: someFigures(costs(1_000_000, 500_000, forecast)),
    }),
  );
  const finance = aPack(aReport({ projects })).sections.find(({ key }) => key === "finance");
  const overspent = tablesOf(finance).find(
    ({ heading }) => heading?.includes("overspends") === true,
  );
  expect(overspent?.rows.map(({ subject }) => subject)).toEqual(["Project P0", "Project P3"]);
});

test("a programme heads its projects in the portfolio table however they spell its path", () => {
  const project = aProject({ id: "P1", programme: "Estates /  Old depots" });
  const programmes = [aRollup("Estates / Old depots", [project])];
  const pack = aPack(aReport({ projects: [project], programmes }));
  const [table] = tablesOf(pack.sections.find(({ key }) => key === "portfolio"));
  expect(table?.rows.map(({ cells }) => cells[0]?.value)).toEqual(["Old depots", "Project P1"]);
  expect(table?.rows[0]?.group).toBe(true);
});
