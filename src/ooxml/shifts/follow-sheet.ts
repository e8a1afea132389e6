import { escapeText } from "../package/xml";
import { followSheet, type SheetChange } from "../formulas/formula-refs";
import { CONTENT_TYPE } from "../package/namespaces";
import type { Package } from "../package/package";
import type { Sheet } from "../sheet/sheet";
import { unescapeXml } from "../package/byte-text";

/** Elements whose text is a formula, in sheets, charts and their extensions. */
export const FORMULA_ELEMENT =
  /(<(?:[\w.-]+:)?(?:f|formula|formula1|formula2|calculatedColumnFormula|totalsRowFormula)(?:\s[^>]*)?(?<!\/)>)([^<]+)(?=<\/)/g;
const LOCATION = /(<(?:[\w.-]+:)?hyperlink\s[^>]*?\blocation=")([^"]*)(")/g;
const PIVOT_SOURCE = /(<(?:[\w.-]+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(")/g;

/**
 * Makes formulas, links and charts follow a renamed or deleted sheet. Texts are replaced inside the
 * parts as they are, so nothing else of them changes.
 */
export function followInParts(parts: Package, sheets: readonly Sheet[], change: SheetChange): void {
  const fragment = plainFragment(change.from);
  for (const sheet of sheets) {
    sheet.flush();
    if (rewrite(parts, sheet.entry.partName, fragment, change)) sheet.reload();
  }
  for (const sheet of sheets) sheet.chartList.followSheet(change);
  for (const part of parts.partNames()) {
    const type = parts.contentType(part) ?? "";
    if (
      type === CONTENT_TYPE.chart ||
      type === CONTENT_TYPE.chartEx ||
      type.endsWith("pivotCacheDefinition+xml") ||
      type === CONTENT_TYPE.table
    )
      rewrite(parts, part, fragment, change);
  }
}

/** The same in one part. */
export function followInPart(parts: Package, part: string, change: SheetChange): void {
  rewrite(parts, part, plainFragment(change.from), change);
}

function rewrite(parts: Package, part: string, fragment: string, change: SheetChange): boolean {
  const before = parts.text(part);
  if (!before.toLowerCase().includes(fragment)) return false;
  const after = before
    .replaceAll(FORMULA_ELEMENT, (whole, tag: string, text: string) => {
      const formula = unescapeXml(text);
      const followed = followSheet(formula, change);
      return followed === formula ? whole : tag + escapeText(followed);
    })
    .replaceAll(LOCATION, (whole, start: string, text: string, end: string) => {
      const location = unescapeXml(text);
      const followed = followSheet(location, change);
      return followed === location ? whole : start + escapeQuoted(followed) + end;
    })
    .replaceAll(PIVOT_SOURCE, (whole, start: string, text: string, end: string) =>
      change.to !== undefined && unescapeXml(text).toLowerCase() === change.from.toLowerCase()
        ? start + escapeQuoted(change.to) + end
        : whole,
    );
  if (after === before) return false;
  parts.set(part, after);
  return true;
}

function escapeQuoted(text: string): string {
  return escapeText(text).replaceAll('"', "&quot;");
}

/** The longest piece of a name that looks the same however it is quoted or escaped. */
export function plainFragment(name: string): string {
  const pieces = name.toLowerCase().split(/[^\p{L}\p{N} _.-]/u);
  return pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
}
