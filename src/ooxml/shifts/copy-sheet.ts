import { followInPart } from "./follow-sheet";
import { CONTENT_TYPE } from "../package/namespaces";
import type { Package } from "../package/package";
import { isRelationType, resolveTarget } from "../package/relationships";
import { nextTableId } from "../sheet/sheet-tables";
import type { SheetChange } from "../formulas/formula-refs";

/** Parts that belong to one sheet alone, so that a copied sheet needs its own; others are shared. */
const OWN = [
  "drawing",
  "chart",
  "chartEx",
  "chartStyle",
  "chartColorStyle",
  "table",
  "comments",
  "vmlDrawing",
];

/**
 * Copies a sheet's part with its tables, charts, pictures and comments; gives the name of the copy.
 * What refers to the sheet by name means the copy there.
 */
export function copySheetPart(
  parts: Package,
  source: string,
  change: SheetChange & { readonly tableNames: ReadonlySet<string> },
): string {
  const target = copyPart(parts, source, "xl/worksheets/sheet1.xml");
  copyRelated(parts, source, target, change);
  followInPart(parts, target, change);
  return target;
}

type CopyChange = SheetChange & { readonly tableNames: ReadonlySet<string> };

function copyRelated(parts: Package, source: string, target: string, change: CopyChange): void {
  for (const relation of parts.relations(source)) {
    if (relation.external) {
      parts.addRelation(target, relation);
      continue;
    }
    const part = resolveTarget(source, relation.target);
    // Threaded comments get ids of their own, see `SheetComments.copyFrom`; their plain form is copied.
    if (!parts.has(part) || relation.type.endsWith("/threadedComment")) continue;
    if (!OWN.some((name) => isRelationType(relation, name))) {
      parts.addRelation(target, { ...relation, target: `/${part}` });
      continue;
    }
    const copy = copyPart(parts, part, part);
    parts.addRelation(target, { ...relation, target: `/${copy}` });
    if (parts.contentType(copy) === CONTENT_TYPE.table) renameTable(parts, copy, change.tableNames);
    copyRelated(parts, part, copy, change);
    followInPart(parts, copy, change);
  }
}

function copyPart(parts: Package, source: string, like: string): string {
  const [, stem = "xl/part", extension = ".xml"] = /^(.*?)\d*(\.\w+)$/.exec(like) ?? [];
  const name = parts.freeName(stem, extension);
  parts.set(name, parts.bytes(source), parts.contentType(source));
  return name;
}

function renameTable(parts: Package, part: string, taken: ReadonlySet<string>): void {
  const xml = parts.text(part);
  const old = /<(?:[\w.-]+:)?table\s[^>]*?\bdisplayName="([^"]*)"/.exec(xml)?.[1] ?? "Table";
  let number = 2;
  while (taken.has(`${old}${number}`.toLowerCase())) number += 1;
  const id = nextTableId(parts);
  parts.set(
    part,
    xml.replace(/<(?:[\w.-]+:)?table\s[^>]*>/, (tag) =>
      tag
        .replace(/\sid="\d+"/, ` id="${id}"`)
        .replaceAll(/\b(name|displayName)="[^"]*"/g, `$1="${old}${number}"`),
    ),
  );
}
