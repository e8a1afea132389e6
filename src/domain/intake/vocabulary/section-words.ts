import type { SectionKey } from "../../project/sections";
import type { SectionWords } from "./column-words";
import { planSectionWords } from "./plan-section-words";
import { raidSectionWords } from "./raid-section-words";
import { workSectionWords } from "./work-section-words";

/** Words for the sections of a project tab, English. */
export const sectionWords: Readonly<Record<SectionKey, SectionWords>> = {
  ...planSectionWords,
  ...raidSectionWords,
  ...workSectionWords,
};
