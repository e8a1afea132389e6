/** Sheet and address of a link such as `'Bob''s tab'!A1` or `Summary!B2:C3`; undefined for names. */
export function parseLocation(
  location: string,
): { readonly sheet: string; readonly address: string } | undefined {
  const match = /^#?(?:'((?:[^']|'')+)'|([^!']+))!\$?([A-Za-z]+)\$?(\d+)/.exec(location);
  if (match === null) return undefined;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2] ?? "";
  return { sheet, address: `${match[3] ?? ""}${match[4] ?? ""}` };
}
