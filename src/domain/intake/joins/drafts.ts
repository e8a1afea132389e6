import { visibleText } from "../../kernel/visible-text";
import type { ProjectFacts, ProjectReturn } from "../../project/project-return";
import type { ReadTab } from "../tabs/read-tab";
import type { SectionRows } from "../rows/section-records";

/** A return that is still being put together. */
export type Draft = {
  readonly tab: string;
  readonly tabId: string;
  readonly origin: ProjectReturn["origin"];
  facts: ProjectFacts;
  readonly sections: SectionRows[];
};

/** The returns of a workbook while its tabs are joined, found by id or by name. */
export type Drafts = {
  readonly all: () => readonly Draft[];
  readonly addTab: (read: ReadTab) => Draft;
  /** A project that no tab names, at the first tab of its sections. */
  readonly addPart: (read: ReadTab) => Draft;
  readonly addRow: (read: ReadTab, facts: ProjectFacts) => Draft;
  /** Fills what a draft's own tab leaves out; an id or a name it learns finds it from then on. */
  readonly fill: (draft: Draft, facts: ProjectFacts) => void;
  /** The draft with this id; else, where there is no id or no such draft, the only one of this name. */
  readonly find: (id: string | undefined, name: string | undefined) => Draft | undefined;
};

/** Ids and names are the same whatever their case and spaces. */
function keyOf(text: string): string {
  return visibleText(text).toLowerCase();
}

export function draftsOf(): Drafts {
  const drafts: Draft[] = [];
  const byId = new Map<string, Draft>();
  const byName = new Map<string, Draft | "several">();
  const identify = (draft: Draft): void => {
    const id = draft.facts.projectId?.value;
    if (id !== undefined && !byId.has(keyOf(id))) byId.set(keyOf(id), draft);
  };
  const name = (draft: Draft): void => {
    const own = draft.facts.projectName?.value;
    if (own === undefined) return;
    byName.set(keyOf(own), byName.has(keyOf(own)) ? "several" : draft);
  };
  const add = (draft: Draft): Draft => {
    drafts.push(draft);
    identify(draft);
    name(draft);
    return draft;
  };
  const named = (text: string): Draft | undefined => {
    const draft = byName.get(keyOf(text));
    return draft === "several" ? undefined : draft;
  };
  const identified = (text: string | undefined): Draft | undefined =>
    text === undefined ? undefined : (byId.get(keyOf(text)) ?? named(text));
  return {
    all: () => drafts,
    addTab: (read) => {
      const sections = read.sections.map(({ table, rows }) => ({
        table,
        rows,
        note: read.notes.note,
      }));
      const { tab, facts } = read;
      return add({ tab: tab.name, tabId: tab.id, origin: "tab", facts: facts.facts, sections });
    },
    addPart: ({ tab }) =>
      add({ tab: tab.name, tabId: tab.id, origin: "tab", facts: {}, sections: [] }),
    addRow: ({ tab }, facts) =>
      add({ tab: tab.name, tabId: tab.id, origin: "register", facts, sections: [] }),
    fill: (draft, facts) => {
      const before = draft.facts;
      draft.facts = { ...facts, ...before };
      identify(draft);
      if (before.projectName === undefined) name(draft);
    },
    // A log may call a project by its name in the column of ids, and the other way round.
    find: (id, called) => identified(id) ?? identified(called),
  };
}
