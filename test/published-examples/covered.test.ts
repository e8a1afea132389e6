import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "@jest/globals";

import { describeWithSharedData, sharedFile } from "../support/shared-data";
import { publishedExamples } from "./examples";

const folder = new URL("./", import.meta.url);
const tests = readdirSync(folder)
  .filter((name) => name.endsWith(".test.ts"))
  .map((name) => readFileSync(new URL(name, folder), "utf8"))
  .join("\n");

test.each(publishedExamples)("%s has a test that names its source", (example) => {
  const named = new RegExp(`of\\(\\s*"${example.replace(/[^\w ]/g, "\\$&")}",\\s*[\`"][^\`"]{6,}`);
  expect(named.test(tests)).toBe(true);
});

describeWithSharedData("the list of examples at hand", () => {
  test("is the list that is tested", () => {
    const text = readFileSync(sharedFile("oracles.json"), "utf8");
    const oracles = JSON.parse(text) as Readonly<
      Record<string, readonly { readonly id: string }[]>
    >;
    const ids = Object.values(oracles).flatMap((examples) => examples.map(({ id }) => id));
    expect([...publishedExamples].sort()).toEqual([...ids].sort());
  });
});
