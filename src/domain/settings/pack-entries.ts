import type { PackAudience, PackSection, PackSettings } from "./pack-settings";
import { packSections } from "./pack-settings";
import { entry, member, within, type Lens, type SettingEntry } from "./setting-entry";
import { choiceKind, numberKind, textKind, wordsKind, yesNoKind } from "./setting-kind";
import type { SettingsDraft } from "./settings-draft";

const pack: Lens<SettingsDraft, PackSettings> = member("pack");

const audiences: Readonly<Record<PackAudience, string>> = {
  everybody: "With finance",
  withoutFinance: "Without finance",
};

const sectionNames: Readonly<Record<PackSection, readonly [name: string, does: string]>> = {
  decisions: ["Pack: decisions requested", "What the committee is asked to decide."],
  summary: ["Pack: executive summary", "Status, colours and headlines."],
  changes: ["Pack: what changed", "Since the last closed period, with the open actions."],
  portfolio: ["Pack: portfolio table", "One line a project."],
  milestones: ["Pack: milestones", "Overdue, due in 90 days, and all that moved."],
  finance: ["Pack: finance", "Budget, cost and forecast over time."],
  risks: ["Pack: risks and issues", "Heat map, top risks and issues."],
  dependencies: [
    "Pack: dependencies and changes",
    "Between projects, and changes that wait for approval.",
  ],
  resources: ["Pack: resources and benefits", "Demand against capacity, benefits against targets."],
  appendix: [
    "Pack: appendix",
    "Further decisions, a page for each project, overrides, data quality.",
  ],
};

function sectionEntry(section: PackSection): SettingEntry<SettingsDraft> {
  const [name, does] = sectionNames[section];
  const lens: Lens<PackSettings, boolean> = {
    get: ({ sections }) => sections.includes(section),
    put: (into, on) => ({
      ...into,
      sections: packSections.filter((one) => (one === section ? on : into.sections.includes(one))),
    }),
  };
  return entry({ name, does }, yesNoKind, within(pack, lens));
}

export const packEntries: readonly SettingEntry<SettingsDraft>[] = [
  ...packSections.map(sectionEntry),
  entry(
    {
      name: "Pack: audience",
      does: "Without finance leaves the finance page and every amount out.",
    },
    wordsKind(audiences),
    within(pack, member<PackSettings, "audience">("audience")),
  ),
  entry(
    { name: "Pack: paper", does: "Of the pack written as sheets." },
    choiceKind<PackSettings["paper"]>([
      ["A4", "a4"],
      ["Letter", "letter"],
    ]),
    within(pack, member<PackSettings, "paper">("paper")),
  ),
  entry(
    {
      name: "Pack: scope",
      unit: "text",
      does: "A programme, or project ids with semicolons between them. Empty: the whole portfolio.",
    },
    textKind,
    within(pack, member<PackSettings, "scope">("scope")),
  ),
  entry(
    {
      name: "Pack: further decisions",
      unit: "decisions",
      does: "In the appendix at most; the sheet Changes and decisions has all of them.",
    },
    numberKind("a whole number, 0 or more", { least: 0, whole: true }),
    within(pack, member<PackSettings, "furtherDecisions">("furtherDecisions")),
  ),
  entry(
    {
      name: "Pack: project pages",
      unit: "projects",
      does: "In the appendix at most, red ones first; the scope chooses which.",
    },
    numberKind("a whole number, 0 or more", { least: 0, whole: true }),
    within(pack, member<PackSettings, "projectPages">("projectPages")),
  ),
];
