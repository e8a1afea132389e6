/** Words of the API for Excel's own styles whose names are not the word with blanks in it. */
const special: Readonly<Record<string, string>> = {
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  SheetTitle: "Title",
  WarningText: "Warning Text",
  CheckCell: "Check Cell",
  LinkedCell: "Linked Cell",
  ExplanatoryText: "Explanatory Text",
  Heading1: "Heading 1",
  Heading2: "Heading 2",
  Heading3: "Heading 3",
  Heading4: "Heading 4",
};

/** `Heading1` as `Heading 1`, `Accent2_40` as `40% - Accent2`; other names as they are. */
export function nameOfStyleWord(word: string): string {
  const light = /^(Accent[1-6])_(20|40|60)$/.exec(word);
  return light === null ? (special[word] ?? word) : `${light[2] ?? ""}% - ${light[1] ?? ""}`;
}

/** The other way round, for Excel's own styles. */
export function wordOfStyleName(name: string): string {
  const light = /^(20|40|60)% - (Accent[1-6])$/.exec(name);
  if (light !== null) return `${light[2] ?? ""}_${light[1] ?? ""}`;
  return Object.keys(special).find((word) => special[word] === name) ?? name;
}
