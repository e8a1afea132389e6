import type { FindingCode } from "../finding/catalogue";
import { findingCodes, rulebook } from "../finding/rulebook";
import type { Severity } from "../finding/severity";
import type { RuleProfile } from "../finding/rule-entry";

import { reportSheets, reportSheetWords, type ReportSheet } from "./report-sheets";
import { wordsKind, yesNoKind } from "./setting-kind";
import { keyText, naming, type SettingsList } from "./settings-list";
import { settingsTables } from "./settings-schema";

const sheetSchema = settingsTables.reportSheets;
const sheetsByName: ReadonlyMap<string, ReportSheet> = new Map(
  reportSheets.flatMap((key) => [
    [key.toLowerCase(), key] as const,
    [reportSheetWords[key].name.toLowerCase(), key] as const,
  ]),
);

export const reportSheetList: SettingsList = {
  schema: sheetSchema,
  title: "Report sheets",
  lead: "Which sheets a refresh makes. One that has nothing to show is not made.",
  headers: [...sheetSchema.headers, " ", "What it shows"],
  columns: [naming, { input: true, choices: yesNoKind.choices }, naming, naming],
  open: false,
  lines: (draft, date1904) =>
    reportSheets.map((key) => ({
      key,
      cells: [
        reportSheetWords[key].name,
        yesNoKind.write(draft.reportSheets.includes(key), date1904),
        undefined,
        reportSheetWords[key].shows,
      ],
    })),
  keyOf: (row) => sheetsByName.get(keyText(row, "Report sheet") ?? ""),
  read: (into, rows, reader) => {
    const made = new Map(reportSheets.map((key) => [key, into.reportSheets.includes(key)]));
    const { table } = sheetSchema;
    for (const row of rows) {
      const cell = row.get("Report sheet");
      const key = sheetsByName.get(keyText(row, "Report sheet") ?? "");
      if (cell === undefined) continue;
      if (key === undefined) {
        reader.unknown(cell, table);
        continue;
      }
      const on = reader.read(
        row.get("Made"),
        { table, setting: reportSheetWords[key].name },
        yesNoKind,
      );
      if (on !== undefined) made.set(key, on);
    }
    return { ...into, reportSheets: reportSheets.filter((key) => made.get(key) === true) };
  },
};

const severities = wordsKind<Severity>({ error: "Error", warning: "Warning", info: "Info" });
const profiles: Readonly<Record<RuleProfile, string>> = {
  essentials: "Essentials",
  standard: "Standard",
  strict: "Strict",
};
const ruleSchema = settingsTables.rules;
const codes: ReadonlyMap<string, FindingCode> = new Map(
  findingCodes.map((code) => [code.toLowerCase(), code]),
);
/** By their number in the catalogue, then those of Steerbook itself. */
const inOrder: readonly FindingCode[] = [...findingCodes].sort(
  (a, b) => (rulebook[a].number ?? Infinity) - (rulebook[b].number ?? Infinity) || (a < b ? -1 : 1),
);

export const ruleList: SettingsList = {
  schema: ruleSchema,
  title: "Rules",
  lead: "Switch a rule off, or grade it: an error blocks the submission of a tab, a warning asks for a reason, info is a hint.",
  headers: [...ruleSchema.headers, "From profile", "Why it matters"],
  columns: [
    naming,
    { input: true, choices: yesNoKind.choices },
    { input: true, choices: severities.choices },
    naming,
    naming,
  ],
  open: false,
  lines: ({ rules }, date1904) =>
    inOrder.map((code) => {
      const { severity, profile, why } = rulebook[code];
      return {
        key: code,
        cells: [
          code,
          yesNoKind.write(!rules.off.includes(code), date1904),
          severities.write(rules.grades[code] ?? severity, date1904),
          profiles[profile],
          why,
        ],
      };
    }),
  keyOf: (row) => codes.get(keyText(row, "Rule") ?? ""),
  read: (into, rows, reader) => {
    const off = new Set(into.rules.off);
    const grades = new Map(Object.entries(into.rules.grades));
    const { table } = ruleSchema;
    for (const row of rows) {
      const cell = row.get("Rule");
      const code = codes.get(keyText(row, "Rule") ?? "");
      if (cell === undefined) continue;
      if (code === undefined) {
        reader.unknown(cell, table);
        continue;
      }
      const on = reader.read(row.get("On"), { table, setting: `${code}: On` }, yesNoKind);
      if (on === false) off.add(code);
      const grade = reader.read(
        row.get("Severity"),
        { table, setting: `${code}: Severity` },
        severities,
      );
      if (grade !== undefined && grade !== rulebook[code].severity) grades.set(code, grade);
    }
    const settled = {
      off: inOrder.filter((code) => off.has(code)),
      grades: Object.fromEntries(grades),
    };
    return { ...into, rules: { ...into.rules, ...settled } };
  },
};
