import type { CellPicture } from "#embedded-host/sheet-picture";
import type { CellStyle } from "#ooxml/model/style-model";

/** What the formula bar shows and the editor begins with: the formula, or the value as one would type it. */
export function contentsOf(cell: CellPicture | undefined, style: CellStyle | undefined): string {
  if (cell === undefined) return "";
  if (cell.formula !== undefined) return cell.formula;
  if (cell.type === "boolean") return cell.value === true ? "TRUE" : "FALSE";
  if (typeof cell.value !== "number") return String(cell.value);
  const pattern = bareFormat(style?.numberFormat ?? "General");
  if (/[ymdhs]/i.test(pattern)) return cell.text;
  // A hundredfold of 0.07 is 7.000000000000001; nobody would type that.
  if (pattern.includes("%")) return `${String(Number((cell.value * 100).toPrecision(12)))}%`;
  return String(cell.value);
}

/** A number format without its texts, colours and conditions, which may hold any letter. */
function bareFormat(format: string): string {
  return format
    .replace(/General/gi, "")
    .replace(/"[^"]*"|\\.|_.|\*./g, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
}
