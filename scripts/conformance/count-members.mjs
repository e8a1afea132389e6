import { readdirSync, readFileSync } from "node:fs";

import { documentedMembers } from "./documented-members.mjs";
import { families, familyOf } from "./families.mjs";

const lines = new URL("../../test/embedded-host/conformance/lines/", import.meta.url);

/**
 * For each family: how many properties and methods Microsoft documents, how many of them the
 * published client has, how many the host imitates, and how many lines hold it to its pages.
 */
export function countMembers(types, Excel) {
  const counts = new Map(families.map(([family]) => [family, emptyCounts()]));
  for (const entry of documentedMembers()) {
    const own = counts.get(familyOf(entry.object));
    own.documented++;
    const inClient = entry.member in (Excel[entry.object]?.prototype ?? {});
    if (!inClient) own.newer++;
    else if (isImitated(types, entry)) own.imitated++;
    else own.refused++;
  }
  for (const member of citedMembers()) counts.get(familyOf(member.split(".")[0])).lines++;
  return counts;
}

function emptyCounts() {
  return { documented: 0, newer: 0, imitated: 0, refused: 0, lines: 0 };
}

/** Whether the host has a member under the name that the client sends for it. */
function isImitated(types, { object, member }) {
  const type = types.all.find(({ name }) => name === object);
  if (object === "RequestContext") return true;
  if (type === undefined) return false;
  const wire = member.charAt(0).toUpperCase() + member.slice(1);
  if (/^on[A-Z]/.test(member)) return hasEvent(type, member);
  if (member === "getItem")
    return type.collection?.find !== undefined || "GetItem" in (type.methods ?? {});
  return [type.properties, type.navigation, type.methods].some(
    (table) => table?.[wire] !== undefined,
  );
}

/** The client registers `onChanged` and its like under names such as `_RegisterDataChangedEvent`. */
function hasEvent(type, member) {
  const event = member.slice(2);
  const names = [event, `Data${event}`, `Settings${event}`].flatMap((name) => [
    `_Register${name}Event`,
    `_RegisterEvent${name}`,
    `_Register${name}`,
  ]);
  return names.some((name) => type.methods?.[name] !== undefined);
}

/** Members named by the lines of the conformance tests. */
function citedMembers() {
  return readdirSync(lines)
    .filter((file) => file.endsWith(".test.ts"))
    .flatMap((file) =>
      [
        ...readFileSync(new URL(file, lines), "utf8").matchAll(
          /\b(?:behaves|refuses)\(\s*"(\w+\.\w+)"/g,
        ),
      ].map(([, member]) => member),
    );
}
