import { describe, expect, test } from "@jest/globals";

import { formatParts, formatStoredHash, noParts, parseParts, parseStoredHash } from "#excel/marks";

describe("the marks of a sheet", () => {
  test("keep charts and tables", () => {
    const parts = { charts: ["S-curve"], tables: [{ plan: "tblProjects", name: "tblProjects_2" }] };
    expect(parseParts(formatParts(parts))).toEqual(parts);
  });

  const unknown: readonly (readonly [string | undefined, because: string])[] = [
    [undefined, "a sheet of an earlier version"],
    ["", "nothing written yet"],
    ["{", "cut off"],
    ["[1]", "edited by hand"],
    ['{"charts":[1],"tables":[{"plan":2}]}', "edited by hand"],
  ];
  test.each(unknown)("%j counts as nothing known: %s", (text) => {
    expect(parseParts(text)).toEqual(noParts);
  });

  test.each([true, false])("keep whether the sheet was decorated (%s)", (decorated) => {
    const stored = { hash: "1-abc-def", decorated };
    expect(parseStoredHash(formatStoredHash(stored))).toEqual(stored);
  });
});
