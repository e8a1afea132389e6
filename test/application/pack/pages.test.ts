import { describe, expect, test } from "@jest/globals";

import type { Face } from "#application/pack/face";
import { cellText } from "#application/pack/fit-block";
import { paginate } from "#application/pack/paginate";
import type { ContentPage } from "#application/pack/paginate";
import { sheetFace } from "#application/sheets/pack/sheet-face";
import { linesIn } from "#application/slides/fit-text";
import { slideFace } from "#application/slides/slide-face";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { DeckPlan, SlideElement } from "#domain/workbook/slide-plan";

import { aField, aProject, aRag, aReport } from "../../support/builders";
import { fullPortfolio } from "../../support/full-portfolio";
import { aDecision, aDeck, aPack, asking, packSheets } from "../../support/packs";
import { sampleReport } from "../../support/sample-report";
import { sheetFaults } from "../../support/sheet-faults";

const long = "The contractor has found asbestos behind the panels of the east wing. "
  .repeat(12)
  .trim();
const german = "Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung";

function wordyPortfolio(words: string): PortfolioReport {
  const projects = Array.from({ length: 70 }, (_, at) => {
    const project = aProject({
      id: `P${String(at)}`,
      name: `${words.slice(0, 90)} ${String(at)}`,
      programme: `${words.slice(0, 40)} ${String(Math.floor(at / 25))}`,
      rag: aRag(at % 3 === 0 ? "red" : "amber"),
      facts: {
        headline: aField(words),
        achievements: aField(words),
        nextSteps: aField(words),
        pathToGreen: aField(words),
        projectManager: aField(words.slice(0, 60)),
      },
    });
    return at > 12 ? project : asking(project, [aDecision(`P${String(at)}`, { question: words })]);
  });
  return aReport({ projects });
}

const reports: readonly (readonly [name: string, report: PortfolioReport])[] = [
  ["the sample", sampleReport()],
  ["one project", aReport({ projects: [aProject()] })],
  ["no earned value", fullPortfolio(false)],
  ["milestones, benefits and buffers", fullPortfolio(true)],
  ["long sentences", wordyPortfolio(long)],
  ["long German words", wordyPortfolio(`${german} ${german} und ${german}`)],
];
const faces: readonly (readonly [name: string, face: Face])[] = [
  ["slides", slideFace],
  ["sheets", sheetFace],
];

describe.each(reports)("the pages of %s", (_, report) => {
  test.each(faces)("as %s end above the foot of the page, one under the other", (__, face) => {
    for (const page of paginate(aPack(report), face)) {
      let end = 0;
      for (const { top, height } of page.bands) {
        expect(top).toBeGreaterThanOrEqual(end - 1e-6);
        end = top + height;
      }
      const limit = page.foot?.top ?? face.room;
      expect({ title: page.title, over: end > limit + 1e-6 }).toEqual({
        title: page.title,
        over: false,
      });
    }
  });

  test.each(faces)("as %s show every row of a table once, and say continued", (__, face) => {
    const pack = aPack(report);
    const pages = paginate(pack, face);
    for (const section of pack.sections.filter(({ onePage }) => onePage !== true)) {
      const own = pages.filter((page) => page.section === section);
      const [first, ...further] = own;
      expect(first?.title).toBe(section.title);
      for (const page of further) expect(page.title).toBe(`${section.title}, continued`);
      const rows = section.bands
        .filter((band) => band.length === 1)
        .flatMap(([stack]) => stack?.blocks ?? [])
        .flatMap((block) => (block.kind === "table" ? block.rows : []));
      const shown = own.flatMap(rowsAlone).filter(({ row }) => row.group !== true);
      expect(shown).toHaveLength(rows.filter(({ group }) => group !== true).length);
    }
  });

  test("as slides stay inside the margins, every text inside its cell", () => {
    const deck = aDeck(report);
    expect(new Set(deck.slides.map(({ key }) => key)).size).toBe(deck.slides.length);
    for (const element of elements(deck)) {
      const { box } = element;
      expect(box.x).toBeGreaterThanOrEqual(0.5);
      expect(box.x + box.w).toBeLessThanOrEqual(12.84);
      expect(box.y + box.h).toBeLessThanOrEqual(6.86);
      if (element.kind === "table") expectRoom(element);
    }
  });

  test("as sheets have nothing clipped, no ####, and charts inside the print area", () => {
    const plans = packSheets(report);
    expect(plans.flatMap(sheetFaults)).toEqual([]);
    expect(new Set(plans.map(({ role }) => role)).size).toBe(plans.length);
    expect(new Set(plans.map(({ name }) => name.toLowerCase())).size).toBe(plans.length);
    for (const { name } of plans) expect(name.length).toBeLessThanOrEqual(31);
  });

  test.each([
    ["a4", 842 - 72, 595 - 82],
    ["letter", 792 - 72, 612 - 82],
  ] as const)(
    "as sheets print on one page of %s without shrinking below its width",
    (paper, width, height) => {
      for (const plan of packSheets(report, { paper })) {
        expect(plan.page?.paper).toBe(paper);
        expect(plan.page).toMatchObject({ fitWidth: 1, fitHeight: 1, orientation: "landscape" });
        const scale = width / printedWidth(plan);
        expect(printedHeight(plan) * scale).toBeLessThanOrEqual(height + 12);
      }
    },
  );
});

describe("what a page has no room for", () => {
  const deck = aDeck(wordyPortfolio(long));

  test("is shortened at a sentence and stands in full in the notes", () => {
    const [first] = deck.slides;
    expect(JSON.stringify(first?.elements)).not.toContain(long);
    expect(first?.notes).toContain(long);
  });

  test("of the portfolio table goes on under its programme", () => {
    const further = deck.slides.filter(({ key }) => key.startsWith("portfolio-"));
    expect(further.length).toBeGreaterThan(3);
    const [table] = further[0]?.elements ?? [];
    expect(table?.kind === "table" ? table.rows[0]?.[0]?.text : "").toContain("(continued)");
  });
});

describe("dates of charts", () => {
  test("are of the 1900 system on slides, whatever the workbook counts from", () => {
    const report = fullPortfolio(true);
    const axes = (date1904: boolean): readonly unknown[] =>
      elements(aDeck({ ...report, date1904 })).flatMap((element) =>
        element.kind === "chart"
          ? [element.valueAxis, element.series.map(({ values }) => values)]
          : [],
      );
    expect(axes(true)).toEqual(axes(false));
    expect(JSON.stringify(axes(false))).toContain("minimum");
  });
});

/** Rows of tables that stand alone across the page. */
function rowsAlone(page: ContentPage): readonly { readonly row: { readonly group?: true } }[] {
  return page.bands
    .filter(({ stacks }) => stacks.length === 1)
    .flatMap(({ stacks: [stack] }) => stack?.blocks ?? [])
    .flatMap((block) => (block.kind === "table" ? block.rows : []));
}

function expectRoom(table: Extract<SlideElement, { readonly kind: "table" }>): void {
  expect(table.rows.length).toBeLessThanOrEqual(12);
  for (const [at, row] of table.rows.entries()) {
    expect(row).toHaveLength(table.columnWidths.length);
    for (const [column, { text, style }] of row.entries()) {
      const size = style?.size ?? table.style.size;
      const bold = style?.bold === true;
      const lines = linesIn(text, { width: table.columnWidths[column] ?? 0, size, bold });
      expect((lines * size * 1.2) / 72).toBeLessThanOrEqual((table.rowHeights?.[at] ?? 0) + 0.02);
    }
  }
}

function elements(deck: DeckPlan): readonly SlideElement[] {
  return deck.slides.flatMap((slide) => slide.elements);
}

/** Points of the printed columns, with what Excel adds to each. */
function printedWidth({ page, columnWidths }: SheetPlan): number {
  const columns = page?.printArea.columns ?? 0;
  return columnWidths.slice(0, columns).reduce((sum, width) => sum + (width * 7 + 5) * 0.75, 0);
}

function printedHeight({ page, rowHeights }: SheetPlan): number {
  const rows = page?.printArea.rows ?? 0;
  return rowHeights
    .flatMap((run) => Array.from({ length: run.rows }, () => run.points))
    .slice(0, rows)
    .reduce((sum, points) => sum + points, 0);
}

test("a number in a cell is shown by the format of its column", () => {
  expect(cellText(-1_250_000, { head: "", span: 4, format: "+#,##0.0,,;-#,##0.0,," })).toBe("-1.3");
});
