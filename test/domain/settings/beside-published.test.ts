import { describe, expect, test } from "@jest/globals";

import { readSettings } from "#domain/settings/read-settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Row = readonly RawCell[];

/** What is said not to be used on a settings sheet of these rows: cell and facts. */
function unusedOn(...rows: readonly Row[]): readonly unknown[] {
  const tab = aTab("Steerbook Settings", rows, { mark: "settings" });
  return readSettings(aWorkbook([tab]))
    .findings.filter(({ code }) => code === "SETTING_NOT_USED")
    .map(({ at, facts }) => [at.cell, facts]);
}

const settings = ["Setting", "Value"];
const policy = (table: string, setting: string, text: string): unknown => ({
  table,
  setting,
  text,
  choice: "RAG policy",
  chosen: "FEMA two-sided",
});
const matrix = (table: string, setting: string, text: string): unknown => ({
  table,
  setting,
  text,
  choice: "Risk matrix",
  chosen: "5 + 5 additive",
});

describe("what is typed beside a published RAG policy", () => {
  const fema = ["RAG policy", "FEMA two-sided"];
  const measures = ["Measure", "Dimension", "Direction", "Green limit", "Amber limit"];

  test.each<readonly [string, readonly Row[], readonly unknown[]]>([
    ["nothing", [settings, fema], []],
    [
      "a rule that is not usual",
      [settings, fema, ["Red from share of budget", 0.4]],
      [["B3", policy("tblRagRules", "Red from share of budget", "0.4")]],
    ],
    [
      "a rule that is, however it is written",
      [
        settings,
        fema,
        ["Overall RAG of a project", " WORST of"],
        ["Red from share of budget", 0.25],
      ],
      [],
    ],
    [
      "a setting of another subject",
      [settings, fema, ["Portfolio name", "Ours"], ["Discount rate", 0.1]],
      [],
    ],
    [
      "a limit; limits of the default and of the policy itself are laid out",
      [
        settings,
        fema,
        [],
        measures,
        ["Cost performance index", "Cost", "Higher is better", 0.97, 0.9],
        ["Schedule performance index", "Schedule", "Two-sided", 0.05, 0.1],
      ],
      [["D5", policy("tblRagPolicy", "Cost performance index: Green limit", "0.97")]],
    ],
    [
      "how a dimension counts",
      [settings, fema, [], ["RAG dimension", "Counts", "Weight"], ["Scope", "Shown only", 2]],
      [
        ["B5", policy("tblRagEffect", "Scope: Counts", "Shown only")],
        ["C5", policy("tblRagEffect", "Scope: Weight", "2")],
      ],
    ],
    [
      "bands of the matrix, which it does not stand in for",
      [settings, fema, [], ["Band", "Up to score", "RAG"], ["Mine", 25, "Red"]],
      [],
    ],
    [
      "cells laid out for another published policy",
      [
        settings,
        fema,
        ["Overall RAG of a project", "Breach count"],
        ["RAG of programmes", "Worst of"],
      ],
      [["B3", policy("tblRagRules", "Overall RAG of a project", "Breach count")]],
    ],
    [
      "a number as text",
      [settings, fema, ["Red from share of budget", "0.25"]],
      [["B3", policy("tblRagRules", "Red from share of budget", "0.25")]],
    ],
  ])("%s", (_because, rows, expected) => {
    expect(unusedOn(...rows)).toEqual(expected);
  });

  test("counts where no published policy is chosen", () => {
    expect(unusedOn(settings, ["Red from share of budget", 0.4])).toEqual([]);
    expect(
      unusedOn(settings, ["RAG policy", "As set below"], ["Red from share of budget", 0.4]),
    ).toEqual([]);
  });
});

describe("what is typed beside a published risk matrix", () => {
  const sum = ["Risk matrix", "5 + 5 additive"];
  const bands = ["Band", "Up to score", "RAG"];

  test("a new band, a level and a scoring; the bands of the default and of the matrix are laid out", () => {
    expect(
      unusedOn(
        settings,
        sum,
        ["Score of a risk", "Lookup table"],
        [],
        bands,
        ["Low", 4, "Green"],
        ["High", 12, "Amber"],
        ["Mine", 30, "Red"],
        [],
        ["Level", "Probability is called", "Impact is called"],
        [1, "Never", ""],
      ),
    ).toEqual([
      ["B3", matrix("tblRiskMatrix", "Score of a risk", "Lookup table")],
      ["A8", matrix("tblRiskBands", "Mine", "Mine")],
      ["B8", matrix("tblRiskBands", "Mine: Up to score", "30")],
      ["C8", matrix("tblRiskBands", "Mine: RAG", "Red")],
      ["B11", matrix("tblRiskLookup", "1: Probability is called", "Never")],
    ]);
  });

  test("nothing of what is laid out for any one of them", () => {
    const product = [
      ["Low", 3, "Green"],
      ["Moderate", 6, "Green"],
      ["High", 12, "Amber"],
      ["Extreme", 25, "Red"],
    ] as const;
    expect(unusedOn(settings, sum, [], bands, ...product)).toEqual([]);
  });
});
