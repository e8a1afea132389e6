import { facts } from "../project/fields";
import { parseRange } from "../workbook/address";
import type { TabSnapshot } from "../workbook/snapshot";
import { readNamedTable } from "./named-table";
import type { CurrencyRate, LayoutRow, TabRoleChoice, VocabularyWord } from "./settings";
import type { SettingReader } from "./setting-reader";
import { settingsTables } from "./settings-schema";

const isoCode = /^[A-Z]{3}$/;

/** Rates to the report currency; a row without a code or a positive rate is left out with a finding. */
export function readRates(tab: TabSnapshot, reader: SettingReader): readonly CurrencyRate[] {
  const { table } = settingsTables.rates;
  return readNamedTable(tab, settingsTables.rates).flatMap((row) => {
    const cell = row.get("Currency");
    const currency = reader.text(cell)?.toUpperCase();
    if (cell === undefined || currency === undefined) return [];
    if (!isoCode.test(currency)) {
      reader.refuse(cell, { table, setting: "Currency", wanted: "an ISO code such as EUR" });
      return [];
    }
    const wanted = { table, setting: `${currency}: Rate`, wanted: "a number above 0" };
    const rate = reader.number(row.get("Rate"), wanted, (value) => value > 0);
    if (rate === undefined) return [];
    const dated = { table, setting: `${currency}: Date`, wanted: "a date" };
    const date = reader.date(row.get("Date"), dated);
    return [{ currency, rate, date, source: reader.text(row.get("Source")) }];
  });
}

const roles: ReadonlyMap<string, TabRoleChoice["role"]> = new Map([
  ["project", "project"],
  ["register", "register"],
  ["log", "log"],
  ["part", "part"],
  ["ignored", "ignored"],
]);

export function readTabRoles(tab: TabSnapshot, reader: SettingReader): readonly TabRoleChoice[] {
  const { table } = settingsTables.tabRoles;
  return readNamedTable(tab, settingsTables.tabRoles).flatMap((row) => {
    const name = reader.text(row.get("Tab"));
    if (name === undefined) return [];
    const wanted = { table, setting: name, wanted: "Project, Register, Log, Part or Ignored" };
    const role = reader.choice(row.get("Role"), wanted, roles);
    if (role === undefined) return [];
    return [{ tab: name, role, projectId: reader.text(row.get("Project ID")) }];
  });
}

const vocabularies: ReadonlyMap<string, VocabularyWord["vocabulary"]> = new Map([
  ["rag", "rag"],
  ["lifecycle", "lifecycle"],
]);

export function readVocabulary(tab: TabSnapshot, reader: SettingReader): readonly VocabularyWord[] {
  const { table } = settingsTables.vocabulary;
  return readNamedTable(tab, settingsTables.vocabulary).flatMap((row) => {
    const word = reader.text(row.get("Word"));
    const meaning = reader.text(row.get("Meaning"));
    if (word === undefined || meaning === undefined) return [];
    const wanted = { table, setting: word, wanted: "RAG or Lifecycle" };
    const vocabulary = reader.choice(row.get("Vocabulary"), wanted, vocabularies);
    return vocabulary === undefined ? [] : [{ vocabulary, word, meaning }];
  });
}

const factKeys: ReadonlyMap<string, string> = new Map(
  facts.flatMap(({ key, label }) => [
    [key.toLowerCase(), key],
    [label.toLowerCase(), key],
  ]),
);

/** Rows of the layout map; the field is named by its key or by its label on the template. */
export function readLayout(tab: TabSnapshot, reader: SettingReader): readonly LayoutRow[] {
  const { table } = settingsTables.layout;
  return readNamedTable(tab, settingsTables.layout).flatMap((row) => {
    const fieldCell = row.get("Field");
    const cell = row.get("Cell");
    if (fieldCell === undefined || cell === undefined) return [];
    const field = factKeys.get((reader.text(fieldCell) ?? "").toLowerCase());
    const address = (reader.text(cell) ?? "").toUpperCase();
    if (field === undefined) {
      reader.unknown(fieldCell, table);
      return [];
    }
    if (parseRange(address) === undefined) {
      reader.refuse(cell, { table, setting: `${field}: Cell`, wanted: "an address such as C5" });
      return [];
    }
    return [{ field, tabPattern: reader.text(row.get("Tab pattern")) ?? "*", cell: address }];
  });
}
