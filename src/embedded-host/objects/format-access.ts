import type { CellStyle } from "#ooxml/style-model";

import { HostError } from "../protocol/host-error";
import type { Property } from "../protocol/object-type";
import { colourOfName } from "../formats/colour-names";
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

/** `#RRGGBB`, `RRGGBB` or the name of an HTML colour, as `#RRGGBB`. */
export function asColour(value: unknown): string {
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  const hex = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  const colour = hex === undefined ? colourOfName(value) : `#${hex.toUpperCase()}`;
  if (colour === undefined) throw new HostError("InvalidArgument");
  return colour;
}
