import { describe, expect, test } from "@jest/globals";

import { linesIn } from "#application/slides/fit-text";
import { layOutDeck } from "#application/slides/lay-out-deck";
import type { DeckPlan, SlideElement } from "#domain/workbook/slide-plan";

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
  test("begins with the decisions and ends with finance", () => {
    expect(deck.slides[0]?.key).toBe("decisions");
    expect(deck.slides.at(-1)?.key).toBe("finance");
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

  test("goes to a further slide, decisions three at a time", () => {
    const keys = decks[3]?.[1].slides.map((slide) => slide.key) ?? [];
    expect(keys.slice(0, 4)).toEqual(["decisions", "decisions-2", "decisions-3", "decisions-4"]);
  });

  test("of the portfolio table says continued and repeats the programme", () => {
    const slides = decks[4]?.[1].slides.filter((slide) => slide.key.startsWith("portfolio")) ?? [];
    expect(slides.length).toBeGreaterThan(4);
    expect(slides[1]?.title).toContain("continued");
    const [table] = slides[1]?.elements ?? [];
    expect(table?.kind === "table" ? table.rows[0]?.[0]?.text : "").toBe("Programme 0 (continued)");
  });
});

function elements(deck: DeckPlan): readonly SlideElement[] {
  return deck.slides.flatMap((slide) => slide.elements);
}
