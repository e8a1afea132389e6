import { PACKAGE_RELATIONS, RELATIONS } from "./namespaces";
import { PLAIN_ATTRIBUTE, plainAttributes } from "./plain-attributes";
import {
  attribute,
  childElements,
  escapeAttribute,
  parseXml,
  rootOf,
  XML_DECLARATION,
} from "./xml";

export type Relationship = {
  readonly id: string;
  readonly type: string;
  /** As written: relative, absolute or, where external, an address. */
  readonly target: string;
  readonly external: boolean;
};

const PLAIN_PART = new RegExp(
  String.raw`^(?:<\?xml[^>]*\?>\s*)?<Relationships\s[^<>]*>((?:\s*<Relationship(?:${PLAIN_ATTRIBUTE})+\s*/>)*)\s*</Relationships>\s*$`,
);

/** Parses a .rels part. A workbook has one for every sheet, so plain ones are read without a document. */
export function parseRelationships(text: string, partName: string): Relationship[] {
  const plain = PLAIN_PART.exec(text)?.[1];
  if (plain === undefined) return parseDocument(text, partName);
  return plain
    .split("<Relationship")
    .slice(1)
    .map((element) => {
      const values = plainAttributes(element);
      return {
        id: values.get("Id") ?? "",
        type: values.get("Type") ?? "",
        target: values.get("Target") ?? "",
        external: values.get("TargetMode") === "External",
      };
    });
}

function parseDocument(text: string, partName: string): Relationship[] {
  return childElements(rootOf(parseXml(text, partName)), "Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    type: attribute(element, "Type") ?? "",
    target: attribute(element, "Target") ?? "",
    external: attribute(element, "TargetMode") === "External",
  }));
}

export function serialiseRelationships(relationships: readonly Relationship[]): string {
  const lines = relationships.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${escapeAttribute(id)}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"${external ? ' TargetMode="External"' : ""}/>`,
  );
  return `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONS}">${lines.join("")}</Relationships>`;
}

/** True for the type with this last name, of Office's own namespaces (`table`, `worksheet`, ...). */
export function isRelationType(relationship: Relationship, name: string): boolean {
  return relationship.type.endsWith(`/${name}`);
}

export function relationType(name: string): string {
  return `${RELATIONS}/${name}`;
}

/** Part name a relationship of `source` points to, without leading slash. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const segments = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of path.split("/")) {
    if (segment === "" || segment === ".") continue;
    if (segment === "..") segments.pop();
    else segments.push(segment);
  }
  return segments.join("/");
}

/** Target to write in `source`'s relationships for a part; "" is the package itself. */
export function relativeTarget(source: string, part: string): string {
  const from = source.split("/").slice(0, -1);
  const to = part.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

/** Name of the part that holds a part's relationships. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}
