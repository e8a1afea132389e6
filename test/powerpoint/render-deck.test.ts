import { describe, expect, test } from "@jest/globals";

import type { DeckPlan, SlideElement } from "#domain/workbook/slide-plan";
import { openParts, readText } from "#powerpoint/deck-parts";
import { drawDeck, renderDeck } from "#powerpoint/render-deck";

import { day } from "../support/builders";
import { openXmlErrors } from "../support/open-xml-errors";
import { aDeck } from "../support/packs";
import { sampleReport } from "../support/sample-report";

const pack = aDeck(sampleReport(), { projectPages: 2 });

function aChart(chart: "line" | "barStacked" | "barClustered" | "columnClustered"): SlideElement {
  return {
    kind: "chart",
    box: { x: 0.5, y: 1.4, w: 6, h: 4 },
    chart,
    categories: ["Estates & land", "Workforce <new>"],
    series: [
      { name: "Budget", values: [1_500_000, undefined], colour: "#9AA6B8" },
      { name: "Forecast", values: [1_700_000, 900_000], colour: "#2F6DB5", dashed: true },
    ],
    valueFormat: "#,##0.0,,",
    legend: true,
    description: "Budget against forecast.",
  };
}

function deckWith(...elements: readonly SlideElement[]): DeckPlan {
  return {
    title: "Deck",
    footer: "Source: the workbook",
    reportDate: day("2026-09-30"),
    slides: [{ key: "one", title: "=1+1 is a title", elements, notes: "Source & notes\u0007" }],
  };
}

async function partsOf(deck: DeckPlan): Promise<ReturnType<typeof openParts>> {
  return openParts(await renderDeck(deck));
}

describe("a rendered deck", () => {
  test("of the pack has no error in the Open XML SDK validator", async () => {
    expect(await openXmlErrors(await renderDeck(pack), "pptx")).toEqual([]);
  });

  test.each(["line", "barStacked", "barClustered", "columnClustered"] as const)(
    "with a %s chart is valid, and so is the sheet of figures inside it",
    async (kind) => {
      const bytes = await renderDeck(deckWith(aChart(kind)));
      expect(await openXmlErrors(bytes, "pptx")).toEqual([]);
      const inside = openParts(bytes).get("ppt/embeddings/Microsoft_Excel_Worksheet1.xlsx");
      expect(inside).toBeDefined();
      expect(await openXmlErrors(inside ?? new Uint8Array(), "xlsx")).toEqual([]);
    },
  );

  test("is the same file whenever it is rendered", async () => {
    const first = await renderDeck(pack);
    const second = await renderDeck(pack);
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  test("carries the report date instead of the time it was made", async () => {
    const core = readText(await partsOf(pack), "docProps/core.xml") ?? "";
    expect(core).toContain(">2026-10-31T00:00:00Z</dcterms:created>");
  });

  test("has notes, slide numbers and one title a slide", async () => {
    const parts = await partsOf(pack);
    const slides = [...parts.keys()].filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(pack.slides.length);
    for (const name of slides) {
      const xml = readText(parts, name) ?? "";
      expect(xml.match(/type="title"/g)).toHaveLength(1);
      expect(xml).toContain('type="slidenum"');
    }
    expect(readText(parts, "ppt/notesSlides/notesSlide1.xml")).toContain("!A");
  });

  test("keeps text that looks like a formula as text and drops what XML cannot hold", async () => {
    const parts = await partsOf(deckWith());
    expect(readText(parts, "ppt/slides/slide1.xml")).toContain("<a:t>=1+1 is a title</a:t>");
    expect(readText(parts, "ppt/notesSlides/notesSlide1.xml")).toContain("Source &amp; notes<");
  });

  test("dashes only the series that the plan dashes", async () => {
    const xml = readText(await partsOf(deckWith(aChart("line"))), "ppt/charts/chart1.xml") ?? "";
    expect(xml.match(/<a:prstDash val="sysDash"\/>/g)).toHaveLength(1);
  });
});

describe("a timeline of stacked bars", () => {
  const timeline: SlideElement = {
    kind: "chart",
    box: { x: 0.5, y: 1.4, w: 6, h: 4 },
    chart: "barStacked",
    categories: ["Gate 1", "Gate 2"],
    series: [
      { name: "Starts", values: [46_000, 46_100], colour: "none" },
      { name: "Days late", values: [30, undefined], colour: "#9AA6B8" },
    ],
    valueFormat: "mmm yy",
    valueAxis: { minimum: 45_900, maximum: 46_300, majorUnit: 92 },
    legend: false,
    description: "A timeline.",
  };

  test("is valid, leaves the gap under its bars empty and keeps the ends of its axis", async () => {
    const bytes = await renderDeck(deckWith(timeline));
    expect(await openXmlErrors(bytes, "pptx")).toEqual([]);
    const xml = readText(openParts(bytes), "ppt/charts/chart1.xml") ?? "";
    const [first = "", second = ""] = xml
      .split("<c:ser>")
      .slice(1)
      .map((one) => one.split("</c:ser>")[0]);
    expect(first).toContain("<a:noFill/>");
    expect(second).not.toContain("<a:noFill/>");
    expect(xml).toContain('<c:min val="45900"/>');
    expect(xml).toContain('<c:max val="46300"/>');
  });

  test("rows of a table are as high as the plan has them", async () => {
    const table: SlideElement = {
      kind: "table",
      box: { x: 0.5, y: 1.4, w: 4, h: 2 },
      columnWidths: [4],
      rowHeight: 0.3,
      rowHeights: [0.5, 1],
      headHeight: 0.25,
      header: [{ text: "Head" }],
      rows: [[{ text: "one" }], [{ text: "two" }]],
      style: { size: 11, colour: "#1F2430" },
    };
    const xml = readText(await partsOf(deckWith(table)), "ppt/slides/slide1.xml") ?? "";
    const heights = [...xml.matchAll(/<a:tr h="(\d+)"/g)].map(([, emu]) => Number(emu) / 914_400);
    expect(heights).toEqual([0.25, 0.5, 1]);
  });
});

describe("the faults of the library that are mended", () => {
  const faults: readonly (readonly [fault: string, because: string])[] = [
    ["notesMasterIdLst", "the notes master is listed after the slides"],
    ["tickLblSkip", "the category axis is out of order"],
    ["chart:grouping", "a line chart has no grouping"],
    ["invertIfNegative", "lines have what belongs to bars"],
  ];

  test.each(faults)("%s: %s", async (fault) => {
    const errors = (await openXmlErrors(await drawDeck(deckWith(aChart("line"))), "pptx")).join(
      " ",
    );
    expect(errors).toContain(fault);
  });

  test("a blank value is a point without a number", async () => {
    const parts = openParts(await drawDeck(deckWith(aChart("line"))));
    const name = [...parts.keys()].find((one) => /^ppt\/charts\/chart\d+\.xml$/.test(one)) ?? "";
    expect(readText(parts, name)).toMatch(/<c:v><\/c:v><\/c:pt>/);
    const mended = readText(await partsOf(deckWith(aChart("line"))), "ppt/charts/chart1.xml") ?? "";
    expect(mended).not.toMatch(/<c:v\/>|<c:v><\/c:v>/);
  });

  test("charts are numbered over the life of the library, not by deck", async () => {
    const names = (parts: ReturnType<typeof openParts>): readonly string[] =>
      [...parts.keys()].filter((name) => name.startsWith("ppt/charts/chart"));
    const first = names(openParts(await drawDeck(deckWith(aChart("line")))));
    const second = names(openParts(await drawDeck(deckWith(aChart("line")))));
    expect(second).not.toEqual(first);
    expect(names(await partsOf(deckWith(aChart("line"))))).toEqual(["ppt/charts/chart1.xml"]);
  });
});
