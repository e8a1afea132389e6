import { parseArea } from "../model/address";
import type { SheetBytes } from "./sheet-bytes";
import type { Area } from "../model/workbook-file";

/** What is often asked of a sheet beside its rows, found without making a tree of its XML. */
export type ShellGlance = { readonly merges: readonly Area[]; readonly isProtected: boolean };

const decoder = new TextDecoder();
const merge = /<(?:[\w.-]+:)?mergeCell\s(?:[^>]*?\s)?ref=["']([^"']*)["']/g;
const protection = /<(?:[\w.-]+:)?sheetProtection\s([^>]*)>/;
const switchedOn = /(?:^|\s)sheet=["'](?:1|true)["']/;

/** Undefined where the XML holds parts that are no markup, so that only a parser tells. */
export function glanceAtShell({ bytes, end }: SheetBytes): ShellGlance | undefined {
  const tail = decoder.decode(bytes.subarray(end));
  if (tail.includes("<!")) return undefined;
  const merges = tail.includes("mergeCell")
    ? [...tail.matchAll(merge)].flatMap(([, ref]) => parseArea(ref ?? "") ?? [])
    : [];
  const [, attributes] = protection.exec(tail) ?? [];
  return { merges, isProtected: attributes !== undefined && switchedOn.test(attributes) };
}
