import type { CellStyle } from "#ooxml/style-model";

import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-type";
import { requireUnprotected } from "../workbook/guards";
import { liveSheet } from "../workbook/open-workbook";
import { common, restyle, stylesIn } from "../workbook/restyle";
import type { FormatTarget } from "./object-selves";

/** What the looks of all cells agree on; null, as in Excel, where they differ. */
export function readFormat(target: FormatTarget, pick: (style: CellStyle) => unknown): unknown {
  const sheet = liveSheet(target);
  const styles = target.areas.flatMap((area) => stylesIn(target.workbook, sheet, area));
  return common(styles, pick) ?? null;
}

/** AccessDenied on a protected sheet. */
export function changeFormat(target: FormatTarget, change: (style: CellStyle) => CellStyle): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  for (const area of target.areas) restyle(target.workbook, sheet, area, change);
}

/** A property of the format that is one value of the cell style. */
export function formatProperty(
  pick: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Property<FormatTarget> {
  return {
    get: (target) => readFormat(target, pick),
    set: (target, value) => {
      changeFormat(target, (style) => change(style, value));
    },
  };
}

const colourNames: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  purple: "#800080",
  gray: "#808080",
  grey: "#808080",
  silver: "#C0C0C0",
  maroon: "#800000",
  navy: "#000080",
  teal: "#008080",
  lime: "#00FF00",
  aqua: "#00FFFF",
  cyan: "#00FFFF",
  magenta: "#FF00FF",
  fuchsia: "#FF00FF",
  olive: "#808000",
  pink: "#FFC0CB",
  brown: "#A52A2A",
  gold: "#FFD700",
  lightblue: "#ADD8E6",
  lightgreen: "#90EE90",
  lightgray: "#D3D3D3",
  lightgrey: "#D3D3D3",
  lightyellow: "#FFFFE0",
  darkblue: "#00008B",
  darkgreen: "#006400",
  darkred: "#8B0000",
  darkgray: "#A9A9A9",
  darkgrey: "#A9A9A9",
};

/** `#RRGGBB`, `RRGGBB` or the name of an HTML colour, as `#RRGGBB`. */
export function asColour(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const colour = hex === undefined ? colourNames[value.toLowerCase()] : `#${hex.toUpperCase()}`;
  if (colour === undefined) throw new HostError("InvalidArgument");
  return colour;
}
