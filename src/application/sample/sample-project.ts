import type { FactName } from "#domain/project/project-return";
import type { SectionKey } from "#domain/project/sections";

/** A value of a project tab: dates as `YYYY-MM-DD`, percents as fractions, amounts in major units. */
export type SampleValue = string | number;

/** A row of a section by column key; absent cells are left for whoever fills the tab. */
export type SampleRow = Readonly<Record<string, SampleValue>>;

/** Layouts a service or a partner made for itself. */
export type HomeMade = "highlightReport" | "form";

/** What a project tab of the template holds; a tab without facts and rows is a blank form. */
export type SampleProject = {
  /** Name of the tab. */
  readonly tab: string;
  /** Line at the top of the tab. */
  readonly title: string;
  /** Number that keeps the names of the tab's tables unique in the workbook: 3 for `tblRisks_3`. */
  readonly number: number;
  /** Laid out otherwise than by the template. */
  readonly homeMade?: HomeMade;
  readonly facts: Readonly<Partial<Record<FactName, SampleValue>>>;
  readonly sections: Readonly<Partial<Record<SectionKey, readonly SampleRow[]>>>;
};
