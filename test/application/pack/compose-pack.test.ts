import { describe, expect, test } from "@jest/globals";

import { composePack } from "#application/pack/compose-pack";
import { gapParts, pageParts } from "#application/pack/page-content";
import type { PackContent } from "#application/pack/page-content";
import type { PortfolioReport } from "#domain/portfolio/report";
import {
  defaultPackSettings,
  packSections,
  type PackSettings,
} from "#domain/settings/pack-settings";

import { aProject, aRag, aReport } from "../../support/builders";
import { expectGolden } from "../../support/golden";
import { aDecision, aDeck, aPack, asking, packSheets } from "../../support/packs";
import { councilPortfolio } from "../../support/portfolios";
import { printPack } from "../../support/print-pack";
import { sampleReport } from "../../support/sample-report";

const sample = sampleReport();
const reports: readonly (readonly [name: string, report: PortfolioReport])[] = [
  ["the sample", sample],
  ["twelve projects without earned value", councilPortfolio(false)],
  ["one project of which nothing is known", aReport()],
];

describe("the content of the pack", () => {
  test("of the sample is as the golden file has it", () => {
    expectGolden("pack-content.txt", printPack(aPack(sample)));
  });

  test("of the sample without finance is as the golden file has it", () => {
    const pack = aPack(sample, { audience: "withoutFinance", projectPages: 3 });
    expectGolden("pack-content-without-finance.txt", printPack(pack));
  });

  test("has its sections in the order of the pack, the appendix last", () => {
    const keys = composePack(sample, defaultPackSettings).sections.map(({ key }) => key);
    const order = packSections.filter((section) => section !== "appendix");
    expect(keys.slice(0, order.length)).toEqual(order);
    expect(keys.slice(order.length).at(-1)).toBe("quality");
  });
});

describe.each(reports)("the content of the pack of %s", (_, report) => {
  test.each(["everybody", "withoutFinance"] as const)("fills the page for %s", (audience) => {
    const pack = aPack(report, { audience });
    for (const { bands, foot = [] } of pack.sections) {
      for (const band of [...bands, ...(foot.length === 0 ? [] : [foot])]) {
        const spans = band.reduce((sum, { span }) => sum + span, 0);
        expect(spans + (band.length - 1) * gapParts).toBe(pageParts);
        for (const { span, blocks } of band) {
          for (const block of blocks) {
            if (block.kind !== "table") continue;
            expect(block.columns.reduce((sum, column) => sum + column.span, 0)).toBe(span);
            for (const row of block.rows) expect(row.cells).toHaveLength(block.columns.length);
          }
        }
      }
    }
  });

  test("says of every section that is not made why", () => {
    const pack = aPack(report);
    const made = new Set(pack.sections.map(({ key }) => key));
    const wanted = packSections.filter((section) => section !== "appendix");
    expect(pack.omitted).toHaveLength(wanted.filter((section) => !made.has(section)).length);
    for (const { section } of pack.omitted) expect(made).not.toContain(section);
  });
});

describe("a pack without finance", () => {
  const pack = aPack(sample, { audience: "withoutFinance" });
  const words = textsOf(pack);

  test("has no amount in its tables, cards, charts, sentences and notes", () => {
    const money =
      /GBP|EUR|USD|£|€|\$|\b(?:million|thousand|pounds?|euros?)\b|\d,\d{3}(?! (?:of|homes))/i;
    const found = words.filter((text) =>
      money.test(text.replace(/\d,\d{3} (historic|residents|of [\d,]+ staff)/g, "")),
    );
    expect(found).toEqual([]);
  });

  test("has no figure of the budgets, costs and forecasts", () => {
    const amounts = sample.projects.flatMap(({ figures, rate = 1 }) =>
      [figures.budgetAtCompletion, figures.estimateAtCompletion, figures.actualCost].flatMap(
        (figure) => (typeof figure === "number" && figure > 1_000 ? [figure * rate] : []),
      ),
    );
    const shown = new Set(numbersOf(pack));
    expect(amounts.length).toBeGreaterThan(20);
    expect(amounts.filter((amount) => shown.has(amount))).toEqual([]);
    expect(new Set(numbersOf(aPack(sample))).has(amounts[0] ?? 0)).toBe(true);
  });

  test("says on its sheets and slides that amounts are withheld, and no other pack does", () => {
    const facts = (chosen: Partial<PackSettings>): readonly string[] => [
      String(packSheets(sample, chosen)[0]?.cells[1]?.[0]),
      aDeck(sample, chosen).footer,
    ];
    for (const fact of facts({ audience: "withoutFinance" }))
      expect(fact).toMatch(/ · amounts withheld$/);
    for (const fact of facts({})) expect(fact).not.toContain("withheld");
  });

  test("keeps the indices, the dates and the decisions", () => {
    expect(words.join("\n")).toContain("CPI");
    expect(pack.sections.map(({ key }) => key)).not.toContain("finance");
    expect(pack.sections.map(({ key }) => key)).toContain("portfolio");
    expect(pack.unit).toBeUndefined();
  });
});

describe("what a section asks for", () => {
  const red = aProject({ id: "P1", name: "Silent", rag: aRag("red") });
  const asked = asking(aProject({ id: "P2", name: "Asking", rag: aRag("red") }), [aDecision("P2")]);

  test("every red project has an ask, an owner and a date, or the first page says what is missing", () => {
    const pack = aPack(aReport({ projects: [red, asked] }));
    const first = printPack({ ...pack, sections: pack.sections.slice(0, 1) });
    expect(first).toMatch(
      /Asking \| Shall the roof be renewed now\?.*15 Oct 2026 \| Maria Lindqvist/,
    );
    expect(first).toMatch(/Red without a complete request[\s\S]*Silent/);
    expect(pack.warnings).toContainEqual({ code: "missingDecisions", projects: 1 });
    expect(printPack(pack)).toContain("1 red project without a decision, an owner or a date.");
  });

  test("at most three decisions are on the first page, the others behind or counted", () => {
    const many = Array.from({ length: 7 }, (_, at) =>
      aDecision("P2", { question: `Question ${String(at + 1)}?` }),
    );
    const report = aReport({ projects: [asking(asked, many)] });
    const [first, ...others] = aPack(report, { furtherDecisions: 2 }).sections;
    expect(first?.title).toBe(
      "3 decisions for this meeting; 2 more follow in the appendix, 2 more on the sheet Changes and decisions",
    );
    expect(others.some(({ key }) => key === "further")).toBe(true);
    const without = aPack(report, { sections: ["decisions"] }).sections;
    expect(without.map(({ title }) => title)).toEqual([
      "3 decisions for this meeting; 4 more on the sheet Changes and decisions",
    ]);
  });
});

describe("a large portfolio", () => {
  const projects = Array.from({ length: 200 }, (_, at) =>
    aProject({ id: `P${String(at)}`, rag: aRag(at % 10 === 0 ? "red" : "green") }),
  );
  const report = aReport({ projects });

  test("gets pages for the projects that need the reader first, and says how many have none", () => {
    const pack = aPack(report, { projectPages: 15 });
    const pages = pack.sections.filter(({ key }) => key.startsWith("project-"));
    expect(pages).toHaveLength(15);
    expect(pages.every(({ title }) => title.includes("is red"))).toBe(true);
    expect(pack.warnings).toContainEqual({
      code: "projectsWithoutPage",
      projects: 185,
      most: 15,
    });
  });

  test("lists at most sixty projects, every red one among them", () => {
    const pack = aPack(report);
    const table = printPack({
      ...pack,
      sections: pack.sections.filter(({ key }) => key === "portfolio"),
    });
    expect(table.match(/^- /gm)).toHaveLength(60);
    for (let at = 0; at < 200; at += 10) expect(table).toContain(`Project P${String(at)} |`);
    expect(table).toContain("140 further projects on the sheet Projects.");
  });
});

function textsOf(pack: PackContent): readonly string[] {
  const held = pack.sections.flatMap(({ title, bands, foot = [], notes }) => {
    const blocks = [...bands.flat(), ...foot].flatMap((stack) => stack.blocks);
    const own = blocks.flatMap((block): readonly string[] => {
      if (block.kind === "cards") return block.cards.flatMap(({ label, note }) => [label, note]);
      if (block.kind === "chart") return [block.draft.title, block.draft.sentence];
      if (block.kind === "text") return block.paragraphs;
      const cells = block.rows.flatMap(({ cells: row, source = "" }) => [
        source,
        ...row.map(({ value }) => (typeof value === "string" ? value : "")),
      ]);
      return [block.note ?? "", block.heading ?? "", ...cells];
    });
    return [title, ...notes, ...own];
  });
  return held.filter((text) => text !== "");
}

function numbersOf(pack: PackContent): readonly number[] {
  return pack.sections
    .flatMap(({ bands }) => bands.flat().flatMap(({ blocks }) => blocks))
    .flatMap((block) => {
      if (block.kind === "cards") return block.cards.map(({ value }) => value);
      if (block.kind === "chart") return block.draft.series.flatMap(({ values }) => values);
      return block.kind === "table"
        ? block.rows.flatMap((row) => row.cells.map((c) => c.value))
        : [];
    })
    .filter((value) => typeof value === "number");
}
