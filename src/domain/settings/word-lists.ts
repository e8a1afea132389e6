import { choicesByKind } from "../project/field-kinds";
import type { TableRow } from "../workbook/named-table";

import { currencyKind, dateKind, numberKind, wordsKind } from "./setting-kind";
import type { SettingReader } from "./setting-reader";
import type { CurrencyRate, VocabularyWord } from "./settings";
import { input, keyText, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const rateKind = numberKind("a number above 0", { least: 0, above: true });
const rates = settingsTables.rates;

export const rateList: SettingsList = {
  schema: rates,
  title: "Currency rates",
  lead: "One unit of the currency is so many units of the report currency. Sums leave out what has no rate, and say so.",
  headers: rates.headers,
  columns: [
    input,
    { input: true, align: "right", numberFormat: "0.0000" },
    { input: true, numberFormat: "yyyy-mm-dd", align: "right" },
    input,
  ],
  open: true,
  lines: (draft, date1904) =>
    draft.rates.map(({ currency, rate, date, source }) => ({
      key: currency.toLowerCase(),
      cells: [currency, rate, date && dateKind.write(date, date1904), source],
    })),
  keyOf: (row) => keyText(row, "Currency"),
  read: (into, rows, reader) => ({
    ...into,
    rates: rows.flatMap((row) => readRate(row, reader) ?? []),
  }),
};

/** A row without a code or a positive rate is left out, with a finding. */
function readRate(row: TableRow, reader: SettingReader): CurrencyRate | undefined {
  const { table } = rates;
  const currency = reader.read(row.get("Currency"), { table, setting: "Currency" }, currencyKind);
  if (currency === undefined) return undefined;
  const rate = reader.read(row.get("Rate"), { table, setting: `${currency}: Rate` }, rateKind);
  if (rate === undefined) return undefined;
  const date = reader.read(row.get("Date"), { table, setting: `${currency}: Date` }, dateKind);
  return { currency, rate, date, source: reader.text(row.get("Source")) };
}

const vocabularies = wordsKind<VocabularyWord["vocabulary"]>({
  rag: "RAG",
  lifecycle: "Lifecycle",
});
const vocabulary = settingsTables.vocabulary;

export const vocabularyList: SettingsList = {
  schema: vocabulary,
  title: "Vocabulary",
  lead: "Words of this office for a RAG or a lifecycle, and the word of the template each stands for.",
  headers: vocabulary.headers,
  columns: [
    { input: true, choices: vocabularies.choices },
    input,
    { input: true, choices: [...choicesByKind.rag, ...choicesByKind.lifecycle] },
  ],
  open: true,
  lines: (draft, date1904) =>
    draft.vocabulary.map((one) => ({
      key: `${one.vocabulary} ${one.word.toLowerCase()}`,
      cells: [vocabularies.write(one.vocabulary, date1904), one.word, one.meaning],
    })),
  keyOf: (row) => {
    const word = keyText(row, "Word");
    const kind = keyText(row, "Vocabulary");
    return word === undefined || kind === undefined ? undefined : `${kind} ${word}`;
  },
  read: (into, rows, reader) => ({
    ...into,
    vocabulary: rows.flatMap((row) => readWord(row, reader) ?? []),
  }),
};

function readWord(row: TableRow, reader: SettingReader): VocabularyWord | undefined {
  const { table } = vocabulary;
  const word = reader.text(row.get("Word"));
  const cell = row.get("Meaning");
  if (word === undefined || cell === undefined) return undefined;
  const kind = reader.read(row.get("Vocabulary"), { table, setting: word }, vocabularies);
  if (kind === undefined) return undefined;
  const text = (reader.text(cell) ?? "").toLowerCase();
  const meaning = choicesByKind[kind].find((one) => one.toLowerCase() === text);
  if (meaning !== undefined) return { vocabulary: kind, word, meaning };
  reader.refuse(cell, { table, setting: word }, `one of ${choicesByKind[kind].join(", ")}`);
  return undefined;
}

const stages = settingsTables.stages;

export const stageList: SettingsList = {
  schema: stages,
  title: "Agreed stages",
  lead: "Where stages are listed, a tab with any other stage has a finding. Empty: any stage will do.",
  headers: stages.headers,
  columns: [input],
  open: true,
  lines: ({ rules }) => rules.stages.map((stage) => ({ key: stage.toLowerCase(), cells: [stage] })),
  keyOf: (row) => keyText(row, "Agreed stage"),
  read: (into, rows, reader) => ({
    ...into,
    rules: {
      ...into.rules,
      stages: rows.flatMap((row) => reader.text(row.get("Agreed stage")) ?? []),
    },
  }),
};
