import { readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { reportJson } from "#application/report-json";

import { sampleReport } from "../support/sample-report";

const page = readFileSync(new URL("../../docs/report.md", import.meta.url), "utf8");
const report: unknown = JSON.parse(JSON.stringify(reportJson(sampleReport())));

/** Every key of a value, with those of the values in it. */
function keysOf(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) found.add(key);
    keysOf(inner, found);
  }
  return found;
}

/** Words between backticks. */
function wordsOf(text: string): readonly string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code?.match(/[a-z]\w*/gi) ?? []);
}

/** The keys that the tables of a chapter list in their first column. */
function listedIn(chapter: string): readonly string[] {
  const [, text = ""] = page.split(`\n## ${chapter}\n`);
  const [own = ""] = text.split("\n## ");
  return own
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .flatMap((line) => wordsOf(line.split("|")[1] ?? ""));
}

const written = [...keysOf(report)].sort();

test("every key of the report is on its page", () => {
  const explained = new Set(wordsOf(page));
  expect(written.length).toBeGreaterThan(250);
  expect(written.filter((key) => !explained.has(key))).toEqual([]);
});

test.each([
  ["Top level", 25],
  ["A project", 30],
  ["Figures", 35],
  ["Sections of a project", 6],
])("what the page lists under %s is in the report", (chapter, atLeast) => {
  const listed = listedIn(chapter);
  expect(listed.length).toBeGreaterThanOrEqual(atLeast);
  expect(listed.filter((key) => !written.includes(key))).toEqual([]);
});
