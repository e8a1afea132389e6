import { readFileSync } from "node:fs";

import { describe, expect, test } from "@jest/globals";

import { openEmbeddedExcel } from "#embedded-host/index";
import { objectTypes } from "#embedded-host/objects/object-types";

import { countMembers } from "../../../scripts/conformance/count-members.mjs";

const rowPattern = /^\| ([A-Z][\w ,]+?) +\| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \| +(\d+) \|$/gm;

/** The rows of the page's first table, by their family. */
function rowsOfPage(): Map<string, readonly number[]> {
  const page = readFileSync("docs/conformance.md", "utf8");
  const table = page.slice(0, page.indexOf("<!-- end of members -->"));
  return new Map(
    [...table.matchAll(rowPattern)].map(([, family = "", ...numbers]) => [
      family,
      numbers.map(Number),
    ]),
  );
}

describe("the page about conformance", () => {
  test("tells what the types, the client and the host have (else: node scripts/write-conformance-page.mjs)", () => {
    const host = openEmbeddedExcel();
    const counted = countMembers(objectTypes, host.Excel);
    host.close();
    const expected = new Map(
      [...counted].map(([family, { documented, newer, imitated, refused, lines }]) => [
        family,
        [documented, newer, imitated, refused, lines],
      ]),
    );
    expect(rowsOfPage()).toEqual(expected);
  });
});
