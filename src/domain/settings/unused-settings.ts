import { visibleText } from "../kernel/visible-text";
import { ragPolicyPresets } from "../rag/policy-presets";
import { matrixPresets } from "../risk/matrix-presets";
import type { PlanCell } from "../workbook/sheet-plan";
import type { RawCell, TabSnapshot } from "../workbook/snapshot";
import type { TableCell, TableRow } from "../workbook/named-table";

import { entryList } from "./entry-list";
import { placesOf } from "./places-of";
import { effectList, measureList } from "./rag-lists";
import { bandList, lookupList } from "./scale-lists";
import type { SettingName, SettingReader } from "./setting-reader";
import { defaultSettings } from "./settings";
import { draftOf, type SettingsDraft } from "./settings-draft";
import type { SettingsList } from "./settings-list";
import { entryTables } from "./settings-schema";

/** What a published policy or matrix stands in for. */
type Covered = {
  /** Name of the setting it is chosen by. */
  readonly choice: string;
  readonly chosen: (draft: SettingsDraft) => { readonly name: string } | undefined;
  readonly lists: readonly SettingsList[];
  /** The cells as the default and every published one lay them out. */
  readonly published: () => readonly SettingsDraft[];
};

const covered: readonly Covered[] = [
  {
    choice: "RAG policy",
    chosen: ({ rag }) => rag.preset,
    lists: [entryList(entryTables.rag), measureList, effectList],
    published: () =>
      ragPolicyPresets.map((ragPolicy) => draftOf({ ...defaultSettings, ragPolicy })),
  },
  {
    choice: "Risk matrix",
    chosen: ({ matrix }) => matrix.preset,
    lists: [entryList(entryTables.matrix), bandList, lookupList],
    published: () =>
      matrixPresets.map((riskMatrix) =>
        draftOf({ ...defaultSettings, calculations: { riskMatrix } }),
      ),
  },
];

/**
 * Says of every cell somebody typed under a published policy or matrix that it is not used. Cells as
 * they are laid out, for the default or for any published one, say nothing.
 */
export function noteUnused(tab: TabSnapshot, draft: SettingsDraft, reader: SettingReader): void {
  for (const { choice, chosen, lists, published } of covered) {
    const preset = chosen(draft);
    if (preset === undefined) continue;
    const drafts = published();
    const by = { choice, chosen: preset.name };
    const typed = (usual: readonly SettingsDraft[]): readonly TypedCell[] =>
      lists.flatMap((list) => typedCells(tab, list, { choice, usual }));
    if (drafts.some((one) => typed([one]).length === 0)) continue;
    const usual = [draftOf(defaultSettings), ...drafts.filter((one) => chosen(one) === preset)];
    for (const { cell, name } of typed(usual)) reader.unused(cell, name, by);
  }
}

type TypedCell = { readonly cell: TableCell; readonly name: SettingName };

function typedCells(
  tab: TabSnapshot,
  list: SettingsList,
  { choice, usual }: { readonly choice: string; readonly usual: readonly SettingsDraft[] },
): readonly TypedCell[] {
  const lines = usual.map((draft) => linesByKey(list, draft));
  const found: TypedCell[] = [];
  for (const row of rowsOf(tab, list)) {
    const key = list.keyOf(row);
    if (key === undefined || key === choice.toLowerCase()) continue;
    const same = lines.map((one) => one.get(key)).filter((cells) => cells !== undefined);
    // Lines of other subjects stand under the same headers; rows of an open table may be new.
    if (same.length === 0 && !list.open) continue;
    for (const [at, header] of list.headers.entries()) {
      const cell = row.get(header);
      if (cell === undefined || list.columns[at]?.input !== true) continue;
      if (same.some((cells) => isSame(cells[at], cell.raw))) continue;
      const setting = settingAt(list, row, header);
      found.push({ cell, name: { table: list.schema.table, setting } });
    }
  }
  return found;
}

function linesByKey(
  list: SettingsList,
  draft: SettingsDraft,
): ReadonlyMap<string, readonly PlanCell[]> {
  return new Map(list.lines(draft, false).map(({ key, cells }) => [key, cells]));
}

/** A setting is called by its line, a cell of a wider table by its line and its column. */
function settingAt({ headers }: SettingsList, row: TableRow, header: string): string {
  const [first = ""] = headers;
  const line = String(row.get(first)?.raw ?? "");
  return header === "Value" || header === first ? line : `${line}: ${header}`;
}

/** A line of a setting is read wherever it stands under Setting and Value. */
function rowsOf(tab: TabSnapshot, list: SettingsList): readonly TableRow[] {
  const lists = list.headers[0] === "Setting" ? Object.values(entryTables).map(entryList) : [list];
  return lists.flatMap((one) => placesOf(tab, one)).flatMap(({ rows }) => rows);
}

function isSame(usual: PlanCell, typed: RawCell): boolean {
  if (typeof usual === "number" || typeof usual === "boolean") return usual === typed;
  const text = visibleText(String(typed)).toLowerCase();
  return typeof usual === "string" && visibleText(usual).toLowerCase() === text;
}
