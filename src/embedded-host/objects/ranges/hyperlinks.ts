import type { Hyperlink } from "#ooxml/model/workbook-file";

import { asRecord, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { contains } from "../../workbook/areas";
import { raiseChanged } from "../../workbook/enter-cells";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type RangeTarget } from "../../workbook/open-workbook";
import { restyle } from "../../workbook/restyle";

/** Colour of the Hyperlink style in the Office theme. */
const linkColour = "#0563C1";

/** Null where the range has no link; one link must cover the first cell. */
function read(range: RangeTarget): Record<string, string> | null {
  const sheet = liveSheet(range);
  const corner = { ...range.area, rows: 1, columns: 1 };
  const link = sheet.hyperlinks.find((candidate) => contains(candidate.area, corner));
  if (link === undefined) return null;
  const [[value = ""] = []] = sheet.cells.values(corner);
  const answer: Record<string, string> = { textToDisplay: link.display ?? String(value) };
  if (link.url !== undefined) answer["address"] = link.url;
  if (link.location !== undefined) answer["documentReference"] = link.location;
  if (link.tip !== undefined) answer["screenTip"] = link.tip;
  return answer;
}

/** Sets the link, the text shown and the look of a link, as Excel does. */
function write(range: RangeTarget, input: unknown): void {
  const { workbook, area } = range;
  const sheet = liveSheet(range);
  requireUnprotected(sheet);
  const given = asRecord(input);
  const url = optional(given["address"]);
  const location = optional(given["documentReference"]);
  if ((url === undefined) === (location === undefined)) throw new HostError("InvalidArgument");
  const display = optional(given["textToDisplay"]);
  const link: Hyperlink = { area, url, location, tip: optional(given["screenTip"]), display };
  // Links the area touches go with it.
  sheet.setHyperlink(link);
  showText(range, display ?? url ?? location ?? "", display !== undefined);
  restyle(
    { workbook, sheet },
    area,
    (style) => ({
      ...style,
      font: { ...style.font, colour: linkColour, underline: "single" },
    }),
    "link",
  );
  raiseChanged(workbook, sheet, area, "RangeEdited");
}

/** Without a text to display, cells that have a value keep it. */
function showText(range: RangeTarget, text: string, replace: boolean): void {
  const { cells } = range.sheet;
  const { row, column, rows, columns } = range.area;
  const values = cells.values(range.area);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const blank = (values[r]?.[c] ?? "") === "";
      if (replace || blank) cells.setValue(row + r, column + c, text);
    }
  }
}

function optional(value: unknown): string | undefined {
  if (isAbsent(value) || value === "") return undefined;
  if (typeof value !== "string") throw new HostError("InvalidArgument");
  return value;
}

export const hyperlinkProperty: Property<RangeTarget> = { get: read, set: write };
