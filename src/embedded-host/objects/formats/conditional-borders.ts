import type { BorderLine, ConditionalBorders } from "#ooxml/model/style-model";

import { asOneOf, integerArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { changeRule, liveRule } from "./conditional-access";
import { noLook } from "./conditional-parts";
import { asColour } from "../access/format-access";
import { defineType, make, type ConditionalSide, type RuleTarget } from "../access/object-selves";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
] as const satisfies readonly ConditionalSide[];

const edges: Readonly<Record<ConditionalSide, keyof ConditionalBorders>> = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
};

/** Excel's words for the lines a rule can draw, and the file's. */
const lines = {
  Continuous: "thin",
  Dash: "dashed",
  DashDot: "dashDot",
  DashDotDot: "dashDotDot",
  Dot: "dotted",
} as const;

type LineWord = keyof typeof lines;
const words = Object.keys(lines) as LineWord[]; // the table's own keys

type SideTarget = RuleTarget & { readonly side: ConditionalSide };

function lineOf(at: SideTarget): BorderLine | undefined {
  return liveRule(at).look?.borders?.[edges[at.side]];
}

function draw(at: SideTarget, line: BorderLine | undefined): void {
  const look = liveRule(at).look ?? noLook;
  changeRule(at, { look: { ...look, borders: { ...look.borders, [edges[at.side]]: line } } });
}

function side(at: RuleTarget, which: ConditionalSide): ReturnType<typeof make> {
  return make("ConditionalRangeBorder", { ...at, side: which });
}

export const conditionalRangeBorderType = defineType({
  name: "ConditionalRangeBorder",
  id: { key: "_Id", get: ({ side: which }) => which },
  properties: {
    SideIndex: { get: ({ side: which }) => which },
    Color: {
      get: (at) => lineOf(at)?.colour,
      set: (at, value) => {
        draw(at, { style: lineOf(at)?.style ?? "thin", colour: asColour(value) });
      },
    },
    Style: {
      get: (at) => {
        const style = lineOf(at)?.style;
        if (style === undefined) return "None";
        return words.find((word) => lines[word] === style) ?? "Continuous";
      },
      set: (at, value) => {
        const word = asOneOf(value, ["None", ...words]);
        const colour = lineOf(at)?.colour;
        draw(at, word === "None" ? undefined : { style: lines[word], colour });
      },
    },
  },
});

export const conditionalRangeBorderCollectionType = defineType({
  name: "ConditionalRangeBorderCollection",
  properties: { Count: { get: () => sides.length } },
  collection: {
    itemType: "ConditionalRangeBorder",
    list: (at) => sides.map((which) => side(at, which)),
    find: (at, key) => side(at, asOneOf(key, sides)),
  },
  navigation: {
    Top: (at) => side(at, "EdgeTop"),
    Bottom: (at) => side(at, "EdgeBottom"),
    Left: (at) => side(at, "EdgeLeft"),
    Right: (at) => side(at, "EdgeRight"),
  },
  methods: {
    GetItemAt: (at, args) => {
      const which = sides[integerArgument(args, 0)];
      if (which === undefined) throw new HostError("InvalidArgument");
      return side(at, which);
    },
  },
});
