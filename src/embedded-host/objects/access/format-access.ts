import type { CellStyle, NamedStyle } from "#ooxml/model/style-model";

import { asNumber } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { colourOfName } from "../../formats/colour-names";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { common, restyle, stylesIn } from "../../workbook/restyle";
import type { FormatTarget } from "./object-selves";

/** What the looks of all cells agree on; null, as in Excel, where they differ. */
export function readFormat(target: FormatTarget, pick: (style: CellStyle) => unknown): unknown {
  if (target.style !== undefined) return pick(styleNamed(target).look) ?? null;
  const sheet = liveSheet(target);
  const styles = target.areas.flatMap((area) => stylesIn(target.workbook, sheet, area));
  return common(styles, pick) ?? null;
}

/**
 * AccessDenied on a protected sheet.
 *
 * @param key Names the change: changes with one key make the same of the same look.
 */
export function changeFormat(
  target: FormatTarget,
  change: (style: CellStyle) => CellStyle,
  key?: string,
): void {
  if (target.style !== undefined) {
    changeStyle(target, change);
    return;
  }
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  const place = { workbook: target.workbook, sheet };
  for (const area of target.areas) restyle(place, area, change, key);
}

/** The style that a target stands for; ItemNotFound once it was deleted. */
export function styleNamed(target: Pick<FormatTarget, "workbook" | "style">): NamedStyle {
  const found = target.workbook.file.styles.named.find(target.style ?? "");
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

export function changeStyle(
  target: Pick<FormatTarget, "workbook" | "style">,
  change: (look: CellStyle) => CellStyle,
): void {
  const { name, look, includes } = styleNamed(target);
  target.workbook.file.styles.named.change(name, change(look), includes);
}

/** Colours are kept as they show; a lighter or darker one is a colour of its own. */
export const withoutTint: Property<unknown> = {
  get: () => 0,
  set: (_target, value) => {
    if (asNumber(value) !== 0) {
      throw new HostError(
        "UnsupportedOperation",
        "The embedded host keeps colours without tint and shade.",
      );
    }
  },
};

/** Numbers the properties, for keys of their changes. */
let properties = 0;

/** A property of the format that is one value of the cell style. */
export function formatProperty(
  pick: (style: CellStyle) => unknown,
  change: (style: CellStyle, value: unknown) => CellStyle,
): Property<FormatTarget> {
  const property = properties++;
  return {
    get: (target) => readFormat(target, pick),
    set: (target, value) => {
      const key = `${String(property)} ${JSON.stringify(value)}`;
      changeFormat(target, (style) => change(style, value), key);
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
