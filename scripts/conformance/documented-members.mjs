import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import ts from "typescript";

/**
 * @typedef {object} DocumentedMember
 * @property {string} object
 * @property {string} member
 * @property {"property" | "method"} kind
 * @property {string} requirementSet  As tagged, for example `ExcelApi 1.9`.
 */

/** What the client does by itself, on every object. */
const ofEveryObject = new Set([
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Every member of every class of the namespace Excel in @types/office-js. @returns {DocumentedMember[]} */
export function documentedMembers() {
  const file = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = [];
  for (const space of source.statements) {
    if (!ts.isModuleDeclaration(space) || space.name.text !== "Excel") continue;
    for (const owner of space.body.statements)
      if (ts.isClassDeclaration(owner)) found.push(...membersOf(owner));
  }
  const unique = new Map(found.map((entry) => [`${entry.object}.${entry.member}`, entry]));
  return [...unique.values()];
}

function membersOf(owner) {
  return owner.members
    .filter((member) => ts.isMethodDeclaration(member) || ts.isPropertyDeclaration(member))
    .filter((member) => !ofEveryObject.has(member.name.getText()))
    .map((member) => ({
      object: owner.name.text,
      member: member.name.getText(),
      kind: ts.isMethodDeclaration(member) ? "method" : "property",
      requirementSet: /\[Api set: ([^\]]+?)\s*\]/.exec(member.getFullText())?.[1] ?? "",
    }));
}
