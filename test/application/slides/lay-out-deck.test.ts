import { describe, expect, test } from "@jest/globals";

import { linesIn } from "#application/slides/fit-text";
import { layOutDeck } from "#application/slides/lay-out-deck";
import type { DeckPlan, SlideElement, SlidePlan } from "#domain/workbook/slide-plan";

import { aProject, aReport } from "../../support/builders";
import { aDecision, aPack } from "../../support/packs";
import { councilPortfolio } from "../../support/portfolios";

const long = "The contractor has found asbestos behind the panels of the east wing. "
  .repeat(12)
  .trim();

const decks: readonly (readonly [name: string, deck: DeckPlan])[] = [
  ["twelve projects", layOutDeck(aPack(councilPortfolio(true)))],
  ["no earned value and no plan", layOutDeck(aPack(councilPortfolio(false)))],
  ["nothing at all", layOutDeck(aPack(aReport({ projects: [] })))],
  [
    "long texts",
    layOutDeck(
      aPack(councilPortfolio(true), {
        decisions: {
          lead: { text: "Three decisions are asked for", source: "The tabs" },
          onPage: [
            aDecision({ question: long, consequence: long }),
            aDecision({ recommendation: long }),
            aDecision(),
          ],
          behind: Array.from({ length: 7 }, () => aDecision({ question: long })),
          missing: [],
        },
      }),
    ),
  ],
  [
    "60 projects",
    layOutDeck(
      aPack(
        aReport({
          projects: Array.from({ length: 60 }, (_, i) =>
            aProject({
              id: `P${String(i)}`,
              programme: `Programme ${String(Math.floor(i / 25))}`,
              name: `${long.slice(0, 90)} ${String(i)}`,
            }),
          ),
        }),
      ),
    ),
  ],
];

describe.each(decks)("a deck of %s", (_, deck) => {
  test("begins with the decisions and ends with finance, further decisions behind it", () => {
    expect(deck.slides[0]?.key).toBe("decisions");
    const finance = deck.slides.findIndex((slide) => slide.key === "finance");
    const behind = deck.slides.slice(finance + 1).map((slide) => slide.key);
    expect(finance).toBeGreaterThan(1);
    expect(behind.filter((key) => !key.startsWith("decisions-"))).toEqual([]);
    expect(new Set(deck.slides.map((slide) => slide.key)).size).toBe(deck.slides.length);
  });

  test("keeps every element inside the margins of its slide", () => {
    for (const { box } of elements(deck)) {
      expect(box.x).toBeGreaterThanOrEqual(0.5);
      expect(box.x + box.w).toBeLessThanOrEqual(12.84);
      expect(box.y + box.h).toBeLessThanOrEqual(6.95);
    }
  });

  test("has at most twelve rows a table, each with room for its text", () => {
    for (const element of elements(deck)) {
      if (element.kind !== "table") continue;
      expect(element.rows.length).toBeLessThanOrEqual(12);
      for (const row of element.rows) {
        expect(row).toHaveLength(element.columnWidths.length);
        for (const [index, cell] of row.entries()) {
          const size = cell.style?.size ?? element.style.size;
          const lines = linesIn(cell.text, { width: element.columnWidths[index] ?? 0, size });
          expect((lines * size * 1.2) / 72).toBeLessThanOrEqual(element.rowHeight + 0.02);
        }
      }
    }
  });
});

describe("what a slide has no room for", () => {
  test("is shortened at a sentence and stands in full in the notes", () => {
    const deck = decks[3]?.[1];
    const [first] = deck?.slides ?? [];
    expect(JSON.stringify(first?.elements)).not.toContain(long);
    expect(first?.notes).toContain(long);
  });

  test("goes to further slides at the end: the decisions after the three of this meeting", () => {
    const slides = decks[3]?.[1].slides ?? [];
    const further = slides.filter((slide) => slide.key.startsWith("decisions-"));
    expect(slides[0]?.title).toBe("3 decisions for this meeting; 7 more follow in the appendix");
    let from = 1;
    for (const slide of further) {
      const to = from + rowsOf(slide) - 1;
      expect(slide.title).toContain(
        `further decisions ${String(from)} to ${String(to)} of 7, due 15 Oct 2026`,
      );
      from = to + 1;
    }
    expect(further.reduce((sum, slide) => sum + rowsOf(slide), 0)).toBe(7);
  });

  test("of the portfolio table says continued and repeats the programme", () => {
    const slides = decks[4]?.[1].slides.filter((slide) => slide.key.startsWith("portfolio")) ?? [];
    expect(slides.length).toBeGreaterThan(4);
    expect(slides[1]?.title).toContain("continued");
    const [table] = slides[1]?.elements ?? [];
    expect(table?.kind === "table" ? table.rows[0]?.[0]?.text : "").toBe("Programme 0 (continued)");
  });
});

function rowsOf(slide: SlidePlan): number {
  const [table] = slide.elements;
  return table?.kind === "table" ? table.rows.length : 0;
}

function elements(deck: DeckPlan): readonly SlideElement[] {
  return deck.slides.flatMap((slide) => slide.elements);
}
