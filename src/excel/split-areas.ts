/** `'Bob''s tab'!A1:B2,'Bob''s tab'!$C$3` as `A1:B2` and `C3`. */
export function splitAreas(address: string): readonly string[] {
  const bare = address.replaceAll(/(?:'(?:[^']|'')*'|[^'!,]+)!/g, "").replaceAll("$", "");
  return bare.split(",").map((area) => area.trim());
}
