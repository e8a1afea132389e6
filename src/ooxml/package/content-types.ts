import { CONTENT_TYPES } from "./namespaces";
import {
  attribute,
  childElements,
  escapeAttribute,
  parseXml,
  rootOf,
  XML_DECLARATION,
} from "./xml";

/** The package's list of what each part is. */
export type ContentTypes = {
  readonly defaults: Map<string, string>;
  /** By part name in lower case; the name as written is kept. */
  readonly overrides: Map<string, { readonly partName: string; readonly type: string }>;
};

export const CONTENT_TYPES_PART = "[Content_Types].xml";

export function parseContentTypes(text: string): ContentTypes {
  const types: ContentTypes = { defaults: new Map(), overrides: new Map() };
  for (const element of childElements(rootOf(parseXml(text, CONTENT_TYPES_PART)))) {
    const type = attribute(element, "ContentType") ?? "";
    const partName = attribute(element, "PartName");
    if (element.localName === "Default")
      types.defaults.set((attribute(element, "Extension") ?? "").toLowerCase(), type);
    else if (partName !== undefined) setContentType(types, partName.replace(/^\//, ""), type);
  }
  return types;
}

export function contentTypeOf(types: ContentTypes, part: string): string | undefined {
  const extension = part.slice(part.lastIndexOf(".") + 1).toLowerCase();
  return types.overrides.get(part.toLowerCase())?.type ?? types.defaults.get(extension);
}

export function setContentType(types: ContentTypes, part: string, type: string): void {
  types.overrides.set(part.toLowerCase(), { partName: `/${part}`, type });
}

export function serialiseContentTypes(types: ContentTypes): string {
  const defaults = [...types.defaults].map(
    ([extension, type]) =>
      `<Default Extension="${escapeAttribute(extension)}" ContentType="${escapeAttribute(type)}"/>`,
  );
  const overrides = [...types.overrides.values()].map(
    ({ partName, type }) =>
      `<Override PartName="${escapeAttribute(partName)}" ContentType="${escapeAttribute(type)}"/>`,
  );
  return `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">${defaults.join("")}${overrides.join("")}</Types>`;
}
