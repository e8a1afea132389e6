import { sectionDefinition, type SectionKey } from "#domain/project/sections";

/** Words the template offers in a column. */
export function choicesOf(section: SectionKey, column: string): readonly string[] {
  const found = sectionDefinition(section).columns.find(({ key }) => key === column);
  return found?.choices ?? [];
}

/** Cells of the lines of a log; blank lines are left out. */
export function cutLines(text: string): readonly (readonly string[])[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

/** `R03` for the third risk. */
export function rowId(prefix: string, index: number): string {
  return `${prefix}${String(index + 1).padStart(2, "0")}`;
}
