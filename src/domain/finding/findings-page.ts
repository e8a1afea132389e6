import type { FindingCode } from "./catalogue";
import { catalogueSize, leftOutRules } from "./left-out-rules";
import { readingRules } from "./reading-rules";
import type { RuleEntry } from "./rule-entry";
import { findingCodes, rulebook } from "./rulebook";

const introduction = `# Findings

A finding says something about the workbook that somebody should know: its code, how grave it is, the
tab and the cell, and a sentence with the numbers. Findings never stop a refresh.

- **error** stops a tab from being handed in, **warning** needs a fix or a reason, **info** is a hint.
- **Essentials** are asked of every layout, **Standard** of whoever uses the template, **Strict** is
  all of them. Each profile has the rules of those before it. The profile, the limits, the severities
  and the rules switched off can be set.
- **PMO**: the rule needs other tabs or a closed period, so it is put to the project office and never
  stops a project manager. Without a closed period the rules that need one are silent, and one hint
  says how many were not checked.
- More than twenty findings of one code in one column are made into one, with their count.
- A fix is offered only where nothing can be lost: a text that is certainly a date or a number, text
  with characters nobody sees, a status or a colour spelt unlike the others, a fraction among per cents,
  and text of the template that nobody filled in.

This page is written from the rulebook by \`node scripts/write-findings-page.mjs\`.
`;

/** The page of all findings: what is read, the rules, what each one looks at, and what is left out. */
export function findingsPage(): string {
  const reading = findingCodes.filter((code) => code in readingRules);
  const rules = findingCodes.filter((code) => !(code in readingRules)).sort(byNumber);
  return [
    introduction,
    `## Rules on projects\n\n${table(rules)}`,
    `## What reading finds\n\n${table(reading.sort(byNumber))}`,
    `## What each rule looks at\n\n${needsTable(rules)}`,
    leftOut(),
  ].join("\n");
}

function byNumber(a: FindingCode, b: FindingCode): number {
  const order = (code: FindingCode): number => rulebook[code].number ?? catalogueSize + 1;
  return order(a) - order(b) || (a < b ? -1 : 1);
}

const profiles = { essentials: "Essentials", standard: "Standard", strict: "Strict" } as const;

function numberOf({ number }: RuleEntry): string {
  return number === undefined ? "–" : String(number);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}

function table(codes: readonly FindingCode[]): string {
  const head = ["No.", "Code", "Severity", "Profile", "For", "Why", "Source"];
  return rowsOf(
    head,
    codes.map((code) => {
      const rule = rulebook[code];
      const audience = rule.audience === "pmo" ? "PMO" : "Project";
      const grade = [rule.severity, profiles[rule.profile], audience];
      return [numberOf(rule), `\`${code}\``, ...grade, rule.why, rule.source];
    }),
  );
}

function needsTable(codes: readonly FindingCode[]): string {
  const rows = codes.map((code) => [`\`${code}\``, rulebook[code].needs.map(needWord).join(", ")]);
  return rowsOf(["Code", "Facts and columns"], rows);
}

function needWord(need: string): string {
  if (need === "history") return "closed periods";
  if (need === "otherTabs") return "other tabs";
  return need === "settings" ? "settings" : `\`${need}\``;
}

function leftOut(): string {
  const size = String(catalogueSize);
  if (leftOutRules.size === 0) return `All ${size} rules of the catalogue are checked.\n`;
  const rows = [...leftOutRules].map(([number, reason]) => [String(number), reason]);
  const table = rowsOf(["No.", "Reason"], rows);
  return `## Left out of the catalogue\n\nOf its ${size} rules these are not checked.\n\n${table}`;
}

function rowsOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return row(head) + row(head.map(() => "---")) + rows.map(row).join("");
}
