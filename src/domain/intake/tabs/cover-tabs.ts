import { visibleText } from "../../kernel/visible-text";
import type { Settings } from "../../settings/settings";
import type { ReadTab } from "./read-tab";
import { chosenRole } from "./tab-role";

/**
 * Cover sheets and introductions of a return: tabs that name the same project as another one and have no
 * sections and at most half as many facts. They are parts of that project, not projects beside it. Two
 * full tabs of one name stay two, so that somebody is asked, unless each holds other sections.
 */
export function withCoverTabs(tabs: readonly ReadTab[], settings: Settings): readonly ReadTab[] {
  const covers = new Map<ReadTab, ReadTab>();
  for (const named of byProjectName(tabs)) {
    const main = named.reduce((best, read) => (size(read) > size(best) ? read : best));
    const together = named.length > 1 && holdOtherSections(named);
    for (const read of named) {
      if (read === main || chosenRole(read.tab, settings) !== undefined) continue;
      if (together || isCover(read, main)) covers.set(read, main);
    }
  }
  if (covers.size === 0) return tabs;
  return tabs.map((read) => {
    const main = covers.get(read);
    if (main === undefined) return read;
    const more = read.sections.length > 0 ? "holds other sections" : "has little more";
    const reason = `It names the project of "${main.tab.name}" and ${more} of it.`;
    return { ...read, role: "part", reason };
  });
}

/** Project tabs in groups of one name. */
function byProjectName(tabs: readonly ReadTab[]): Iterable<readonly ReadTab[]> {
  const byName = new Map<string, ReadTab[]>();
  for (const read of tabs) {
    const name = read.facts.facts.projectName?.value;
    if (read.role !== "project" || name === undefined) continue;
    const key = visibleText(name).toLowerCase();
    const held = byName.get(key);
    if (held === undefined) byName.set(key, [read]);
    else held.push(read);
  }
  return byName.values();
}

/**
 * Tabs that name one project and have other sections each, as "Risks" and "Budget" of one project do: one
 * project over several tabs. Where a section stands on two of them they are two reports, and stay two.
 */
function holdOtherSections(named: readonly ReadTab[]): boolean {
  const seen = new Set<string>();
  for (const { sections } of named) {
    for (const section of new Set(sections.map(({ table }) => table.section))) {
      if (seen.has(section)) return false;
      seen.add(section);
    }
  }
  if (seen.size === 0) return false;
  return !differ(named, "projectId") && !differ(named, "statusDate");
}

function differ(named: readonly ReadTab[], key: "projectId" | "statusDate"): boolean {
  const values = named.flatMap(({ facts }) => facts.facts[key]?.value ?? []);
  return new Set(values).size > 1;
}

function size({ facts, sections }: ReadTab): number {
  return Object.keys(facts.facts).length + sections.length * 10;
}

function isCover(read: ReadTab, main: ReadTab): boolean {
  if (read === main || read.sections.length > 0) return false;
  const [own, other] = [read.facts.facts.projectId?.value, main.facts.facts.projectId?.value];
  if (own !== undefined && other !== undefined && own !== other) return false;
  const facts = Object.keys(read.facts.facts).length;
  return main.sections.length > 0 || facts * 2 <= Object.keys(main.facts.facts).length;
}
