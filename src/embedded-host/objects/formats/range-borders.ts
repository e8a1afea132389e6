import type { BorderLine, CellStyle } from "#ooxml/model/style-model";
import type { Area } from "#ooxml/model/workbook-file";

import { asOneOf, integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { restyle, stylesIn } from "../../workbook/restyle";
import { asColour, changeStyle, styleNamed, withoutTint } from "../access/format-access";
import { defineType, make, type BorderSide, type FormatTarget } from "../access/object-selves";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const satisfies readonly BorderSide[];

type Edge = keyof CellStyle["borders"];
type Strip = { readonly area: Area; readonly edge: Edge };

/** The edges of cells that make up a side of an area. */
function stripsOf(area: Area, side: BorderSide): readonly Strip[] {
  const { row, column, rows, columns } = area;
  switch (side) {
    case "EdgeTop":
      return [{ area: { ...area, rows: 1 }, edge: "top" }];
    case "EdgeBottom":
      return [{ area: { ...area, row: row + rows - 1, rows: 1 }, edge: "bottom" }];
    case "EdgeLeft":
      return [{ area: { ...area, columns: 1 }, edge: "left" }];
    case "EdgeRight":
      return [{ area: { ...area, column: column + columns - 1, columns: 1 }, edge: "right" }];
    case "InsideHorizontal":
      if (rows === 1) return [];
      return [
        { area: { ...area, rows: rows - 1 }, edge: "bottom" },
        { area: { ...area, row: row + 1, rows: rows - 1 }, edge: "top" },
      ];
    case "InsideVertical":
      if (columns === 1) return [];
      return [
        { area: { ...area, columns: columns - 1 }, edge: "right" },
        { area: { ...area, column: column + 1, columns: columns - 1 }, edge: "left" },
      ];
    case "DiagonalDown":
      return [{ area, edge: "down" }];
    case "DiagonalUp":
      return [{ area, edge: "up" }];
  }
}

type BorderTarget = FormatTarget & { readonly side: BorderSide };

/** @param key Names the change, such as the property and its value. */
function changeLine(
  target: BorderTarget,
  key: string,
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): void {
  if (target.style !== undefined) {
    const edges = edgesOfStyle(target.side);
    changeStyle(target, (look) => ({ ...look, borders: withLine(look.borders, edges, change) }));
    return;
  }
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const place = { workbook: target.workbook, sheet };
  for (const area of target.areas) {
    for (const strip of stripsOf(area, target.side)) {
      const drawn = (style: CellStyle): CellStyle => ({
        ...style,
        borders: withLine(style.borders, [strip.edge], change),
      });
      restyle(place, strip.area, drawn, `${strip.edge} ${key}`);
    }
  }
}

/** Both diagonals of a cell have one line between them. */
function withLine(
  borders: CellStyle["borders"],
  edges: readonly Edge[],
  change: (line: BorderLine | undefined) => BorderLine | undefined,
): CellStyle["borders"] {
  const changed = { ...borders };
  for (const edge of edges) {
    const line = change(borders[edge]);
    Object.assign(changed, { [edge]: line });
    const other = edge === "up" ? "down" : edge === "down" ? "up" : undefined;
    if (other !== undefined && line !== undefined && changed[other] !== undefined)
      Object.assign(changed, { [other]: line });
  }
  return changed;
}

/** A style is that of one cell: it has nothing inside. */
function edgesOfStyle(side: BorderSide): readonly Edge[] {
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  return stripsOf(cell, side).map((strip) => strip.edge);
}

function readLine<T>(target: BorderTarget, pick: (line: BorderLine | undefined) => T): T | null {
  if (target.style !== undefined) {
    const [edge] = edgesOfStyle(target.side);
    return edge === undefined ? null : pick(styleNamed(target).look.borders[edge]);
  }
  const sheet = liveSheet(target);
  const strips = target.areas.flatMap((area) => stripsOf(area, target.side).slice(0, 1));
  const lines = strips.flatMap((strip) =>
    stylesIn(target.workbook, sheet, strip.area).map((style) => pick(style.borders[strip.edge])),
  );
  const [first, ...others] = lines;
  return first === undefined || others.some((other) => other !== first) ? null : first;
}

/** The file knows one word for what the API says in two, the line's style and its weight. */
const linesOfFile: Readonly<Record<string, readonly [string, string]>> = {
  hair: ["Continuous", "Hairline"],
  thin: ["Continuous", "Thin"],
  medium: ["Continuous", "Medium"],
  thick: ["Continuous", "Thick"],
  dashed: ["Dash", "Thin"],
  mediumDashed: ["Dash", "Medium"],
  dashDot: ["DashDot", "Thin"],
  mediumDashDot: ["DashDot", "Medium"],
  dashDotDot: ["DashDotDot", "Thin"],
  mediumDashDotDot: ["DashDotDot", "Medium"],
  dotted: ["Dot", "Thin"],
  double: ["Double", "Thick"],
  slantDashDot: ["SlantDashDot", "Medium"],
};

function apiLine(line: BorderLine | undefined): readonly [string, string] {
  return linesOfFile[line?.style ?? "none"] ?? ["None", "Thin"];
}

/** The file's word nearest to a style and a weight. */
function fileLine(style: string, weight: string): string {
  const exact = Object.keys(linesOfFile).find((word) => {
    const [wordStyle, wordWeight] = linesOfFile[word] ?? [];
    return wordStyle === style && wordWeight === weight;
  });
  return (
    exact ?? Object.keys(linesOfFile).find((word) => linesOfFile[word]?.[0] === style) ?? "thin"
  );
}

const styleWords = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const weightWords = ["Hairline", "Thin", "Medium", "Thick"] as const;

const style: Property<BorderTarget> = {
  get: (target) => readLine(target, (line) => apiLine(line)[0]),
  set: (target, value) => {
    const word = asOneOf(value, styleWords);
    changeLine(target, `style ${word}`, (line) => {
      if (word === "None") return undefined;
      return {
        style: fileLine(word, line === undefined ? "Thin" : apiLine(line)[1]),
        colour: line?.colour,
      };
    });
  },
};

const weight: Property<BorderTarget> = {
  get: (target) => readLine(target, (line) => apiLine(line)[1]),
  set: (target, value) => {
    const word = asOneOf(value, weightWords);
    changeLine(target, `weight ${word}`, (line) => ({
      style: fileLine(line === undefined ? "Continuous" : apiLine(line)[0], word),
      colour: line?.colour,
    }));
  },
};

const colour: Property<BorderTarget> = {
  get: (target) => readLine(target, (line) => line?.colour ?? "#000000"),
  set: (target, value) => {
    const given = asColour(value);
    changeLine(target, `colour ${given}`, (line) => ({
      style: line?.style ?? "thin",
      colour: given,
    }));
  },
};

export const rangeBorderType = defineType({
  name: "RangeBorder",
  id: { key: "_Id", get: (target) => target.side },
  properties: {
    SideIndex: { get: (target) => target.side },
    Style: style,
    Weight: weight,
    Color: colour,
    TintAndShade: withoutTint,
  },
});

export const rangeBorderCollectionType = defineType({
  name: "RangeBorderCollection",
  properties: { Count: { get: () => sides.length }, TintAndShade: withoutTint },
  collection: {
    itemType: "RangeBorder",
    list: (target) => sides.map((side) => make("RangeBorder", { ...target, side })),
    find: (target, key) => {
      const side = asOneOf(key, sides);
      return make("RangeBorder", { ...target, side });
    },
  },
  methods: {
    GetItemAt: (target, args) => {
      const side = sides[integerArgument(args, 0)];
      if (side === undefined) throw new HostError("InvalidArgument");
      return make("RangeBorder", { ...target, side });
    },
  },
});
