import { describe, expect, test } from "@jest/globals";

import { objectTypes } from "#embedded-host/objects/object-types";

import { membersInUse, type MemberInUse } from "./members-in-use";

const members = membersInUse("src/excel");

/** Members that office.js answers by itself, without asking its host. */
const ofTheClient = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "sync",
  "toJSON",
  "track",
  "untrack",
  "value",
  "workbook",
]);

/** Excel 2021 and later; what is newer has to be asked for in src/excel/capabilities.ts first. */
const newest = 14;

/** Some tags name one set for reading and a later one for writing. */
function minorVersion({ requirementSet }: MemberInUse): number {
  const versions = [...requirementSet.matchAll(/\b1\.(\d+)/g)].map(([, minor]) => Number(minor));
  return versions.length > 0 && !/Online|Desktop|BETA/i.test(requirementSet)
    ? Math.max(...versions)
    : NaN;
}

function isOfTheHost({ object, member }: MemberInUse): boolean {
  return object !== "RequestContext" && !ofTheClient.has(member);
}

/** Whether the host has the member, by the name it has on the wire. */
function isImitated({ object, member }: MemberInUse): boolean {
  const type = objectTypes.all.find(({ name }) => name === object);
  if (type === undefined) return false;
  const wire = member.charAt(0).toUpperCase() + member.slice(1);
  if (/^on[A-Z]/.test(member)) return hasEvents(type.methods);
  if (member === "getItem" && type.collection?.find !== undefined) return true;
  return [type.properties, type.navigation, type.methods].some(
    (table) => table?.[wire] !== undefined,
  );
}

function hasEvents(methods: Readonly<Record<string, unknown>> | undefined): boolean {
  return Object.keys(methods ?? {}).some((name) => name.startsWith("_Register"));
}

describe("members of the Excel API in use", () => {
  test("are found at all", () => {
    expect(members.length).toBeGreaterThan(50);
    expect(members.map(({ object, member }) => `${object}.${member}`)).toContain("Range.values");
  });

  test("belong to requirement sets that every Excel of ours has", () => {
    const tooNew = members
      .filter(isOfTheHost)
      .filter((member) => !(minorVersion(member) <= newest))
      .map(
        ({ object, member, requirementSet, file }) =>
          `${file}: ${object}.${member} (${requirementSet})`,
      );
    expect(tooNew).toEqual([]);
  });

  test("are all imitated by the embedded host", () => {
    const missing = members
      .filter(isOfTheHost)
      .filter((member) => !isImitated(member))
      .map(({ object, member, file }) => `${file}: ${object}.${member}`);
    expect(missing).toEqual([]);
  });
});
