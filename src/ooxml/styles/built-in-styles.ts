import { tinted, type ThemeColours } from "./colours";
import type { BorderLine, CellStyle, StyleIncludes } from "../model/style-model";

/** A style that Excel brings along; `id` is its number in files (ECMA-376 part 1, 18.8.7). */
export type BuiltInStyle = {
  readonly name: string;
  readonly id: number;
  readonly look: CellStyle;
  readonly includes: StyleIncludes;
};

const NOTHING: StyleIncludes = {
  number: false,
  font: false,
  fill: false,
  borders: false,
  alignment: false,
  protection: false,
};

type Change = {
  readonly font?: Partial<CellStyle["font"]>;
  readonly fill?: string;
  readonly borders?: Partial<CellStyle["borders"]>;
  readonly number?: string;
};
type Recipe = { readonly id: number; readonly change: (theme: ThemeColours) => Change };

const ALL_SIDES = ["left", "right", "top", "bottom"] as const;
/** Place of the first accent among a theme's colours. */
const ACCENT = 4;
const DARK_TWO = 3;

function boxed(style: string, colour: string): Partial<CellStyle["borders"]> {
  const line: BorderLine = { style, colour };
  return Object.fromEntries(ALL_SIDES.map((side) => [side, line]));
}

function plain(id: number, change: Change): Recipe {
  return { id, change: () => change };
}

function heading(id: number, size: number | undefined, line: BorderLine | undefined): Recipe {
  return {
    id,
    change: (theme) => ({
      font: { bold: true, colour: theme[DARK_TWO], ...(size === undefined ? {} : { size }) },
      ...(line === undefined ? {} : { borders: { bottom: { ...line, colour: theme[ACCENT] } } }),
    }),
  };
}

const RECIPES: Readonly<Record<string, Recipe>> = {
  Comma: plain(3, { number: '_(* #,##0.00_);_(* \\(#,##0.00\\);_(* "-"??_);_(@_)' }),
  Currency: plain(4, {
    number: '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
  }),
  Percent: plain(5, { number: "0%" }),
  "Comma [0]": plain(6, { number: '_(* #,##0_);_(* \\(#,##0\\);_(* "-"_);_(@_)' }),
  "Currency [0]": plain(7, { number: '_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)' }),
  Hyperlink: { id: 8, change: (theme) => ({ font: { underline: "single", colour: theme[10] } }) },
  "Followed Hyperlink": {
    id: 9,
    change: (theme) => ({ font: { underline: "single", colour: theme[11] } }),
  },
  Note: plain(10, { fill: "#FFFFCC", borders: boxed("thin", "#B2B2B2") }),
  "Warning Text": plain(11, { font: { colour: "#FF0000" } }),
  Title: { id: 15, change: (theme) => ({ font: { size: 18, colour: theme[DARK_TWO] } }) },
  "Heading 1": heading(16, 15, { style: "thick", colour: undefined }),
  "Heading 2": heading(17, 13, { style: "thick", colour: undefined }),
  "Heading 3": heading(18, undefined, { style: "medium", colour: undefined }),
  "Heading 4": heading(19, undefined, undefined),
  Input: plain(20, {
    font: { colour: "#3F3F76" },
    fill: "#FFCC99",
    borders: boxed("thin", "#7F7F7F"),
  }),
  Output: plain(21, {
    font: { bold: true, colour: "#3F3F3F" },
    fill: "#F2F2F2",
    borders: boxed("thin", "#3F3F3F"),
  }),
  Calculation: plain(22, {
    font: { bold: true, colour: "#FA7D00" },
    fill: "#F2F2F2",
    borders: boxed("thin", "#7F7F7F"),
  }),
  "Check Cell": plain(23, {
    font: { bold: true, colour: "#FFFFFF" },
    fill: "#A5A5A5",
    borders: boxed("double", "#3F3F3F"),
  }),
  "Linked Cell": plain(24, {
    font: { colour: "#FA7D00" },
    borders: { bottom: { style: "double", colour: "#FF8001" } },
  }),
  Total: {
    id: 25,
    change: (theme) => ({
      font: { bold: true },
      borders: {
        top: { style: "thin", colour: theme[ACCENT] },
        bottom: { style: "double", colour: theme[ACCENT] },
      },
    }),
  },
  Good: plain(26, { font: { colour: "#006100" }, fill: "#C6EFCE" }),
  Bad: plain(27, { font: { colour: "#9C0006" }, fill: "#FFC7CE" }),
  Neutral: plain(28, { font: { colour: "#9C5700" }, fill: "#FFEB9C" }),
  "Explanatory Text": plain(53, { font: { italic: true, colour: "#7F7F7F" } }),
};

/** `Accent1` to `Accent6`, and their lighter kinds such as `40% - Accent2`. */
function accent(name: string): Recipe | undefined {
  const match = /^(?:(20|40|60)% - )?accent([1-6])$/i.exec(name);
  if (match === null) return undefined;
  const number = Number(match[2]);
  const share = match[1] === undefined ? undefined : Number(match[1]);
  const step = share === undefined ? 0 : share / 20;
  return {
    id: 29 + (number - 1) * 4 + step,
    change: (theme) => {
      const colour = theme[ACCENT + number - 1] ?? "#000000";
      return {
        font: { colour: share === 20 || share === 40 ? "#000000" : "#FFFFFF" },
        fill: share === undefined ? colour : tinted(colour, 1 - share / 100),
      };
    },
  };
}

/** A style that Excel brings along, by its English name; its colours are those of the theme. */
export function builtInStyle(
  name: string,
  normal: CellStyle,
  theme: ThemeColours,
): BuiltInStyle | undefined {
  const known = Object.keys(RECIPES).find((each) => each.toLowerCase() === name.toLowerCase());
  const recipe = known === undefined ? accent(name) : RECIPES[known];
  if (recipe === undefined) return undefined;
  const { font, fill, borders, number } = recipe.change(theme);
  const spelled = known ?? name.replace(/accent/i, "Accent");
  return {
    name: spelled,
    id: recipe.id,
    look: {
      ...normal,
      numberFormat: number ?? normal.numberFormat,
      font: { ...normal.font, ...font },
      fill: fill === undefined ? normal.fill : { colour: fill, pattern: "solid" },
      borders: { ...normal.borders, ...borders },
    },
    includes: {
      ...NOTHING,
      number: number !== undefined,
      font: font !== undefined,
      fill: fill !== undefined,
      borders: borders !== undefined,
    },
  };
}
