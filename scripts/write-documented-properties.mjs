/**
 * Writes src/embedded-host/protocol/documented-properties.ts from @types/office-js.
 *
 *     node scripts/write-documented-properties.mjs
 */
import { writeFile } from "node:fs/promises";

import { format } from "prettier";

import { documentedMembers } from "./conformance/documented-members.mjs";

const properties = new Map();
for (const { object, member, kind } of documentedMembers())
  if (kind === "property" && !/^on[A-Z]/.test(member))
    properties.set(object, [...(properties.get(object) ?? []), member]);
const lines = [...properties].map(([object, names]) => `${object}: ${names.join(" ")}`);

const text = `// Written by scripts/write-documented-properties.mjs from @types/office-js.
const documented = \`
${lines.join("\n")}
\`;

const byObject = new Map(
  documented
    .trim()
    .split("\\n")
    .map((line) => {
      const [object = "", names = ""] = line.split(": ");
      return [object, new Map(names.split(" ").map((name) => [name.toLowerCase(), name]))] as const;
    }),
);

/** The name of a property of the API as it is documented, from its name in lower case; else undefined. */
export function documentedProperty(object: string, name: string): string | undefined {
  return byObject.get(object)?.get(name);
}
`;
const file = new URL("../src/embedded-host/protocol/documented-properties.ts", import.meta.url);
await writeFile(file, await format(text, { parser: "typescript", printWidth: 100 }));
