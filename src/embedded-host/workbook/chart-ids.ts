const ids = new WeakMap<object, string>();
let next = 1;

/** Charts and series have no id in the file; these last as long as the workbook is open. */
export function chartIdOf(part: object): string {
  let id = ids.get(part);
  if (id === undefined) {
    id = `{${(next++).toString(16).toUpperCase().padStart(8, "0")}-0000-0000-0000-000000000000}`;
    ids.set(part, id);
  }
  return id;
}
