import { parseRange } from "../workbook/address";
import type { TableCell, TableRow } from "../workbook/named-table";

import { fieldName, mappedField } from "./field-names";
import { wordsKind } from "./setting-kind";
import type { SettingReader } from "./setting-reader";
import type { CellType, LayoutRow, TabRoleChoice } from "./settings";
import { input, keyText, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const roles = wordsKind<TabRoleChoice["role"]>({
  project: "Project",
  register: "Register",
  log: "Log",
  part: "Part",
  ignored: "Ignored",
});
const tabRoles = settingsTables.tabRoles;

export const tabRoleList: SettingsList = {
  schema: tabRoles,
  title: "Tab roles",
  lead: "Overrules what Steerbook takes a tab for. A part belongs to the project named; * stands for any text.",
  headers: tabRoles.headers,
  columns: [input, { input: true, choices: roles.choices }, input],
  open: true,
  lines: (draft, date1904) =>
    draft.tabRoles.map(({ tab, role, projectId }) => ({
      key: tab.toLowerCase(),
      cells: [tab, roles.write(role, date1904), projectId],
    })),
  keyOf: (row) => keyText(row, "Tab"),
  read: (into, rows, reader) => ({
    ...into,
    tabRoles: rows.flatMap((row) => readRole(row, reader) ?? []),
  }),
};

function readRole(row: TableRow, reader: SettingReader): TabRoleChoice | undefined {
  const tab = reader.text(row.get("Tab"));
  if (tab === undefined) return undefined;
  const role = reader.read(row.get("Role"), { table: tabRoles.table, setting: tab }, roles);
  if (role === undefined) return undefined;
  return { tab, role, projectId: reader.text(row.get("Project ID")) };
}

const types = wordsKind<CellType>({ text: "Text", number: "Number", date: "Date" });
const layout = settingsTables.layout;

export const layoutList: SettingsList = {
  schema: layout,
  title: "Layout map",
  lead: "Where a field stands: a cell, the words beside it, or the column of a table. Overrules recognition; * stands for any text.",
  headers: layout.headers,
  columns: [input, input, input, { input: true, choices: types.choices }, input],
  open: true,
  lines: (draft, date1904) =>
    draft.layout.map((row) => ({
      key: layoutKey(row),
      cells: [
        fieldName(row.field),
        row.tabPattern,
        row.cell,
        row.type === undefined ? undefined : types.write(row.type, date1904),
        row.shape,
      ],
    })),
  keyOf: (row) => {
    const name = keyText(row, "Field");
    if (name === undefined) return undefined;
    const field = mappedField(name)?.key ?? name;
    const tabPattern = keyText(row, "Tab pattern") ?? "*";
    const shape = keyText(row, "Tabs of this shape");
    return layoutKey({ field, tabPattern, ...(shape === undefined ? {} : { shape }) });
  },
  read: (into, rows, reader) => ({
    ...into,
    layout: rows.flatMap((row) => readLayoutRow(row, reader) ?? []),
  }),
};

/** Rows about one field on the same tabs are the same row; the later one replaces the earlier. */
export function layoutKey(row: Omit<LayoutRow, "cell">): string {
  return [row.field, row.tabPattern, row.shape ?? ""].join("\n").toLowerCase();
}

function readLayoutRow(row: TableRow, reader: SettingReader): LayoutRow | undefined {
  const { table } = layout;
  const fieldCell = row.get("Field");
  const cell = row.get("Cell or column");
  if (fieldCell === undefined || cell === undefined) return undefined;
  const name = reader.text(fieldCell) ?? "";
  const field = mappedField(name);
  const type = reader.read(row.get("Holds"), { table, setting: `${name}: Holds` }, types);
  if (field === undefined && type === undefined) {
    reader.unknown(fieldCell, table);
    return undefined;
  }
  const place = readPlace(cell, field?.kind);
  if (place === undefined) {
    const wanted = "an address such as C5, a column such as D, or the words beside it or above it";
    reader.refuse(cell, { table, setting: `${name}: Cell or column` }, wanted);
    return undefined;
  }
  const tabPattern = reader.text(row.get("Tab pattern")) ?? "*";
  const read = { field: field?.key ?? name, tabPattern, cell: place };
  const shape = reader.text(row.get("Tabs of this shape"));
  return withOptional(read, { type, shape });
}

function withOptional(
  row: Pick<LayoutRow, "field" | "tabPattern" | "cell">,
  { type, shape }: { readonly type: CellType | undefined; readonly shape: string | undefined },
): LayoutRow {
  return {
    ...row,
    ...(type === undefined ? {} : { type }),
    ...(shape === undefined ? {} : { shape }),
  };
}

/** Letters and figures that would be an address if they were right. */
const likeAddress = /^(?:\$?[a-z]{0,4}\$?\d+|\d+[a-z]{1,3})(?:$|:[$a-z\d]*$)/i;

/** An address in capitals, a column in capitals, or words as they are; undefined for a broken address. */
function readPlace(cell: TableCell, kind: "fact" | "column" | undefined): string | undefined {
  const text = String(cell.raw).trim();
  const address = text.toUpperCase().replaceAll("$", "");
  const range = parseRange(address);
  if (range !== undefined) {
    const single = range.rows === 1 && range.columns === 1;
    const tall = range.rows > 0 && range.columns === 1;
    return (kind === "column" ? tall : single) ? address : undefined;
  }
  if (likeAddress.test(text)) return undefined;
  return kind === undefined ? undefined : text;
}
