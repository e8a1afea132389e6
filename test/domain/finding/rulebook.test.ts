import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { describe, expect, test } from "@jest/globals";

import { blocksSubmission } from "#domain/finding/blocks-submission";
import { findingsPage } from "#domain/finding/findings-page";
import { catalogueSize, leftOutRules } from "#domain/finding/left-out-rules";
import { makeFinding } from "#domain/finding/make-finding";
import { projectRules } from "#domain/finding/project-rules";
import { findingCodes, rulebook } from "#domain/finding/rulebook";
import { facts } from "#domain/project/fields";
import { sections } from "#domain/project/sections";

const inContract = new Set<string>([
  ...facts.map(({ key }) => key),
  ...sections.flatMap(({ key, columns }) => columns.map((column) => `${key}.${column.key}`)),
  "history",
  "otherTabs",
  "settings",
]);

/** Cells of a table without the padding that formatting adds. */
function plain(page: string): string {
  return page.replace(/ +\|/g, " |").replace(/\| +/g, "| ").replace(/-{3,}/g, "---");
}

describe("the rulebook", () => {
  test.each(Object.entries(projectRules))("%s needs only what the contract has", (_code, rule) => {
    expect(rule.needs).not.toHaveLength(0);
    expect(rule.needs.filter((need) => !inContract.has(need))).toEqual([]);
  });

  test("every rule of the catalogue is checked, or left out with its reason", () => {
    const checked = new Set(findingCodes.map((code) => rulebook[code].number));
    for (let number = 1; number <= catalogueSize; number += 1) {
      expect([number, checked.has(number)]).toEqual([number, !leftOutRules.has(number)]);
    }
  });

  test("essentials are few enough for first contact", () => {
    const essentials = Object.values(projectRules).filter((rule) => rule.profile === "essentials");
    expect(essentials.length).toBeGreaterThanOrEqual(25);
    expect(essentials.length).toBeLessThanOrEqual(38);
  });

  test("what needs other tabs or history is for the project office", () => {
    for (const rule of Object.values(projectRules)) {
      const beyond = rule.needs.some((need) => need === "history" || need === "otherTabs");
      expect(rule.audience).toBe(beyond ? "pmo" : "projectManager");
    }
  });

  test("the page of findings is written from it", () => {
    const path = fileURLToPath(new URL("../../../docs/findings.md", import.meta.url));
    const written = readFileSync(path, "utf8");
    expect(plain(written).trim()).toBe(plain(findingsPage()).trim());
  });
});

describe("a submission", () => {
  const at = { tab: "Apollo", cell: "B2" };

  test("is stopped by an error of the tab, not by one that needs other tabs", () => {
    const own = makeFinding("PROJECT_NAME_MISSING", at, {}, "A-1");
    const others = makeFinding("PROJECT_ID_DUPLICATED", at, { id: "A-1", others: [] }, "A-1");
    expect([own, others].map(({ severity }) => severity)).toEqual(["error", "error"]);
    expect([own, others].map(blocksSubmission)).toEqual([true, false]);
  });
});
