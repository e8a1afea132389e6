import { visibleText } from "../kernel/visible-text";
import type { Settings } from "../settings/settings";
import type { ReadTab } from "./read-tab";
import { chosenRole } from "./tab-role";

/**
 * Cover sheets and introductions of a return: tabs that name the same project as another one and have no
 * sections and at most half as many facts. They are parts of that project, not projects beside it. Two
 * full tabs of one name stay two, so that somebody is asked.
 */
export function withCoverTabs(tabs: readonly ReadTab[], settings: Settings): readonly ReadTab[] {
  const byName = new Map<string, ReadTab[]>();
  for (const read of tabs) {
    const name = read.facts.facts.projectName?.value;
    if (read.role !== "project" || name === undefined) continue;
    const key = visibleText(name).toLowerCase();
    const held = byName.get(key);
    if (held === undefined) byName.set(key, [read]);
    else held.push(read);
  }
  const covers = new Map<ReadTab, ReadTab>();
  for (const named of byName.values()) {
    const main = named.reduce((best, read) => (size(read) > size(best) ? read : best));
    for (const read of named) {
      if (chosenRole(read.tab, settings) === undefined && isCover(read, main)) {
        covers.set(read, main);
      }
    }
  }
  if (covers.size === 0) return tabs;
  return tabs.map((read) => {
    const main = covers.get(read);
    if (main === undefined) return read;
    const reason = `It names the project of "${main.tab.name}" and has little more of it.`;
    return { ...read, role: "part", reason };
  });
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
