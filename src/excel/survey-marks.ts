import { marks } from "./marks";
import type { SheetName } from "./own-sheets";
import { untracked, type Requests, type Sending } from "./requests";
import { sendPacks } from "./send-packs";
import { callBytes } from "./sheet-steps";
import { splitAreas } from "./split-areas";
import { kindOfFormula, type OwnRule } from "./tab-marks";

/** A user's tab just before it is marked. */
export type MarkSite = SheetName & {
  readonly protected: boolean;
  /** Marks of ours it has. */
  readonly rules: readonly OwnRule[];
  /** Ids of all rules with a formula, whoever made them. */
  readonly known: ReadonlySet<string>;
};

export type Survey = {
  /** Whether a rule that does not say whose it is was begun by us and broken off before it could. */
  readonly isUnfinished?: (sheetId: string, ruleId: string, areas: readonly string[]) => boolean;
  readonly how?: Sending;
};

type Candidate = SheetName & {
  readonly own: boolean;
  readonly protected: boolean;
  /** Rules with a formula: ours may be among them. */
  readonly custom: readonly string[];
};

/**
 * The tabs as they are, with our marks on them and without sheets of ours: one request for their rules
 * and one for the formulas of those that could be marks, whatever the number of tabs.
 */
export async function surveyMarks(
  requests: Requests,
  sheets: readonly SheetName[],
  { isUnfinished = (): boolean => false, how = {} }: Survey = {},
): Promise<readonly MarkSite[]> {
  const candidates = await sendPacks(requests, {
    pieces: sheets,
    bytesOf: () => 8 * callBytes,
    send: (pack, bytes) =>
      requests.send("the tabs", (context) => collectAll(pack, lookAt(context)), { ...how, bytes }),
  });
  const theirs = candidates.filter(({ own }) => !own);
  const formatted = theirs.filter(({ custom }) => custom.length > 0);
  const found = await sendPacks(requests, {
    pieces: formatted,
    bytesOf: ({ custom }) => (1 + custom.length * 7) * callBytes,
    send: (pack, bytes) =>
      requests.send("the marks on the tabs", (context) => collectAll(pack, readRules(context)), {
        ...how,
        bytes,
      }),
  });
  const rules = new Map(formatted.map(({ id }, at) => [id, found[at] ?? []]));
  return theirs.map(({ id, name, protected: isProtected, custom }) => ({
    id,
    name,
    protected: isProtected,
    known: new Set(custom),
    rules: (rules.get(id) ?? []).flatMap((rule): readonly OwnRule[] => {
      const unfinished = isUnfinished(id, rule.id, rule.areas) ? "unfinished" : undefined;
      const kind = kindOfFormula(rule.formula) ?? unfinished;
      return kind === undefined ? [] : [{ id: rule.id, kind, areas: rule.areas }];
    }),
  }));
}

function collectAll<T, R>(pieces: readonly T[], queue: (piece: T) => () => R): () => readonly R[] {
  const collectors = pieces.map(queue);
  return () => collectors.map((collect) => collect());
}

function lookAt(context: Excel.RequestContext): (sheet: SheetName) => () => Candidate {
  return ({ id, name }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const role = sheet.customProperties.getItemOrNullObject(marks.role);
    role.load("value");
    sheet.protection.load("protected");
    const rules = untracked(sheet.getRange()).conditionalFormats;
    rules.load("items/id,items/type");
    return () => ({
      id,
      name,
      own: !role.isNullObject,
      protected: sheet.protection.protected,
      custom: rules.items.filter(({ type }) => type === "Custom").map((rule) => rule.id),
    });
  };
}

type CustomRule = Omit<OwnRule, "kind"> & { readonly formula: string };

function readRules(
  context: Excel.RequestContext,
): (sheet: Candidate) => () => readonly CustomRule[] {
  return ({ id: sheetId, custom }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const all = untracked(sheet.getRange()).conditionalFormats;
    const rules = custom.map((id) => {
      const format = all.getItem(id);
      const areas = untracked(format.getRanges());
      areas.load("address");
      const { rule } = format.custom;
      rule.load("formula");
      return { id, rule, areas };
    });
    return () =>
      rules.map(({ id, rule, areas }) => ({
        id,
        formula: rule.formula,
        areas: splitAreas(areas.address),
      }));
  };
}
