import type { PackSection, PackSettings } from "./pack-settings";

/** Whether a section is in the pack; the finance page is for those who may see amounts over time. */
export function hasPackSection(
  { sections, audience }: PackSettings,
  section: PackSection,
): boolean {
  if (section === "finance" && audience === "withoutFinance") return false;
  return sections.includes(section);
}
