import { escapeControls } from "../package/byte-text";
import {
  attribute,
  childElements,
  createLike,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** New columns at a place of a table's list, named as Excel names them. */
export function insertColumns(list: XmlElement, at: number, count: number): void {
  const columns = childElements(list, "tableColumn");
  const names = columns.map((column) => attribute(column, "name") ?? "");
  let id = Math.max(0, ...columns.map((column) => numberAttribute(column, "id") ?? 0));
  for (let index = 0; index < count; index += 1) {
    id += 1;
    const column = createLike(list, "tableColumn");
    const name = freeColumnName(names);
    names.push(name);
    setAttributes(column, { id, name });
    list.insertBefore(column, columns[at] ?? null);
  }
}

function freeColumnName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  let number = 1;
  while (taken.has(`column${number}`)) number += 1;
  return `Column${number}`;
}

/** Names made usable: given ones kept, empty and repeated ones replaced as Excel does. */
export function fillNames(given: readonly string[], count: number): string[] {
  const used = new Set<string>();
  return Array.from({ length: count }, (_, index) => {
    const base =
      given[index] === undefined || given[index] === "" ? `Column${index + 1}` : given[index];
    let name = base;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${base}${number}`;
    used.add(name.toLowerCase());
    return name;
  });
}

/** Column names spell line breaks as cell texts spell control characters. */
export function escapeName(name: string): string {
  return escapeControls(name).replaceAll("\n", "_x000a_").replaceAll("\r", "_x000d_");
}
