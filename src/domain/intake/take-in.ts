import { makeFinding } from "../finding/make-finding";
import type { Finding } from "../finding/finding";
import { mapInSteps, runThrough, type Steps } from "../kernel/steps";
import { defaultSettings, type Settings } from "../settings/settings";
import type { CellStates, StatesArea } from "../workbook/cell-states";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import { assembleReturns, type Assembling } from "./joins/assemble-returns";
import type { AreaFormats, FormatArea, Intake, IntakeOptions } from "./tabs/intake";
import { withCoverTabs } from "./tabs/cover-tabs";
import { makeHeaderMemory } from "./scanning/header-memory";
import { makeLexicon } from "./words/lexicon";
import { withUnnamedProjects } from "./tabs/lone-tabs";
import { noteCellStates } from "./tabs/note-cell-states";
import { readTab, type ReadTab } from "./tabs/read-tab";
import { makeDateReader, makeVocabularies } from "./cells/reading-context";
import { recognitionOf } from "./tabs/recognition";
import { stateAreaOf } from "./tabs/state-areas";

/** A few milliseconds of work: reading a tab takes longer than joining it to the others. */
const tabsPerStep = 4;
const tabsJoinedPerStep = 20;

/** A workbook whose tabs are read, before what they say is joined. */
export type StartedIntake = {
  /** Areas whose number formats would decide a scale; empty where values leave no doubt. */
  readonly areasWanted: readonly FormatArea[];
  /** Where merged, hidden and calculated cells matter: one area a tab. */
  readonly statesWanted: () => readonly StatesArea[];
  /**
   * Joins the tabs, to be called once. Tabs with formats are read anew with them, the others are not:
   * hardly any needs formats, and reading is what intake takes its time for. In steps like the reading.
   */
  readonly finish: (formats?: readonly AreaFormats[], states?: TabStates) => Steps<Intake>;
};

/** States of the cells of tabs, by the id of the tab. */
export type TabStates = ReadonlyMap<string, CellStates>;

/** Reads every tab, a few tabs a step: the first half of taking a workbook in. */
export function* startIntake(
  snapshot: WorkbookSnapshot,
  settings: Settings = defaultSettings,
): Steps<StartedIntake> {
  const reading = {
    workbook: snapshot.name,
    dateOf: makeDateReader(snapshot.date1904),
    lexicon: makeLexicon(),
    headers: makeHeaderMemory(),
    vocabularies: makeVocabularies(settings.vocabulary),
    settings,
  };
  const inOrder = [...snapshot.tabs].sort((a, b) => a.position - b.position);
  const unformatted = { ...reading, formats: [] };
  const read = yield* mapInSteps(inOrder, tabsPerStep, (tab) => readTab(tab, unformatted));
  const asProjects = (
    formats: readonly AreaFormats[],
    tabs: readonly ReadTab[],
  ): readonly ReadTab[] =>
    withUnnamedProjects(withCoverTabs(tabs, settings), settings, ({ tab }, role) => {
      const tabRoles = [{ tab: tab.name, role, projectId: undefined }];
      return readTab(tab, { ...reading, settings: { ...settings, tabRoles }, formats });
    });
  const first = asProjects([], read);
  const areasWanted = first.flatMap(areasOf);
  return {
    areasWanted,
    statesWanted: () => first.flatMap((one) => stateAreaOf(one) ?? []),
    finish: function* (formats, states) {
      const given = new Set(formats?.map(({ tabId }) => tabId));
      const anew = read.filter(({ tab }) => given.has(tab.id));
      const again = yield* mapInSteps(anew, tabsPerStep, ({ tab }) =>
        readTab(tab, { ...reading, formats: formats ?? [] }),
      );
      const tabs = anew.length === 0 ? first : asProjects(formats ?? [], replaced(read, again));
      const inDoubt = tabs.filter(({ tab }) => states?.has(tab.id) === true);
      yield* mapInSteps(inDoubt, tabsPerStep, (one) => {
        const found = states?.get(one.tab.id);
        if (found !== undefined) noteCellStates(one, found);
      });
      const { name: workbook } = snapshot;
      return yield* join(
        tabs,
        { settings, workbook, size: tabsJoinedPerStep },
        formats === undefined ? areasWanted : [],
      );
    },
  };
}

/** The tabs with those that were read again, in the order of the workbook. */
function replaced(read: readonly ReadTab[], again: readonly ReadTab[]): readonly ReadTab[] {
  const byId = new Map(again.map((one) => [one.tab.id, one]));
  return read.map((one) => byId.get(one.tab.id) ?? one);
}

/**
 * Takes a workbook in: the role of every tab, the project returns with the source of every value, and
 * findings for what could not be read or not without doubt. Total: no cell contents make it throw.
 * Where number formats would decide something, `areasWanted` names the cells; a second call with their
 * formats settles it.
 */
export function takeIn(snapshot: WorkbookSnapshot, options: IntakeOptions = {}): Intake {
  const started = runThrough(startIntake(snapshot, options.settings));
  return runThrough(started.finish(options.formats, options.states));
}

function* join(
  tabs: readonly ReadTab[],
  assembling: Assembling,
  areasWanted: readonly FormatArea[],
): Steps<Intake> {
  const assembled = yield* assembleReturns(tabs, assembling);
  const known = tabs.filter(({ role }) => role !== "ignored");
  return {
    tabs: assembled.tabs,
    recognised: yield* mapInSteps(known, tabsJoinedPerStep, recognitionOf),
    projects: assembled.projects,
    findings: [...assembled.findings, ...repeatedMarks(tabs)],
    areasWanted,
  };
}

/** Cells of undecided percents and of numbers that may be dates, joined to one area a column. */
function areasOf(read: ReadTab): readonly FormatArea[] {
  const { cellsOf } = read.notes;
  const scales = [...cellsOf("PERCENT_SCALE_UNCLEAR"), ...cellsOf("PERCENT_SCALE_MIXED")];
  const cells = [...scales, ...read.inDoubt];
  if (cells.length === 0) return [];
  const spans = new Map<number, { first: number; last: number }>();
  for (const { row, column } of cells) {
    const span = spans.get(column);
    if (span === undefined) spans.set(column, { first: row, last: row });
    else {
      span.first = Math.min(span.first, row);
      span.last = Math.max(span.last, row);
    }
  }
  const top = read.tab.used?.row ?? 0;
  const left = read.tab.used?.column ?? 0;
  return [...spans].map(([column, { first, last }]) => ({
    tabId: read.tab.id,
    range: { row: top + first, column: left + column, rows: last - first + 1, columns: 1 },
  }));
}

/** Two sheets with one mark: neither is written, so somebody has to say which is the one. */
function repeatedMarks(tabs: readonly ReadTab[]): readonly Finding[] {
  const byMark = new Map<string, string[]>();
  for (const { tab } of tabs) {
    if (tab.mark === undefined) continue;
    byMark.set(tab.mark, [...(byMark.get(tab.mark) ?? []), tab.name]);
  }
  return [...byMark].flatMap(([mark, [first = "", ...others]]) =>
    others.length === 0
      ? []
      : [
          makeFinding(
            "MARK_REPEATED",
            { tab: first, cell: undefined },
            { mark, others },
            undefined,
          ),
        ],
  );
}
