import type { CustomXmlPart } from "#ooxml/model/document-model";
import { OoxmlError } from "#ooxml/package/ooxml-error";

import { keyArgument, textArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import type { OpenWorkbook } from "../../workbook/open-workbook";
import {
  defineType,
  make,
  type CustomXmlScope,
  type CustomXmlTarget,
} from "../access/object-selves";

function partsOf({ workbook, namespaceUri }: CustomXmlScope): readonly CustomXmlPart[] {
  const { all } = workbook.file.customXml;
  return namespaceUri === undefined
    ? all
    : all.filter((part) => part.namespaceUri === namespaceUri);
}

function find(scope: CustomXmlScope, key: string | number): HostObject | undefined {
  const wanted = String(key).toUpperCase();
  const found = partsOf(scope).find(({ id }) => id.toUpperCase() === wanted);
  return found && objectOf(scope.workbook, found);
}

function list(scope: CustomXmlScope): readonly HostObject[] {
  return partsOf(scope).map((part) => objectOf(scope.workbook, part));
}

function objectOf(workbook: OpenWorkbook, { id }: CustomXmlPart): HostObject {
  return make("CustomXmlPart", { workbook, id });
}

function onlyOf(scope: CustomXmlScope): HostObject | undefined {
  const [only, ...others] = list(scope);
  return others.length === 0 ? only : undefined;
}

function partOf({ workbook, id }: CustomXmlTarget): CustomXmlPart {
  const found = workbook.file.customXml.all.find((part) => part.id === id);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

/** What is no XML document is refused as a bad argument, before anything changes. */
function refusingBadXml<T>(write: () => T): T {
  try {
    return write();
  } catch (error) {
    if (error instanceof OoxmlError) throw new HostError("InvalidArgument");
    throw error;
  }
}

export const customXmlPartCollectionType = defineType({
  name: "CustomXmlPartCollection",
  collection: { itemType: "CustomXmlPart", list, find },
  methods: {
    Add: (scope, args) => {
      const xml = textArgument(args, 0);
      const { workbook } = scope;
      const id = refusingBadXml(() => workbook.file.customXml.add(xml));
      return make("CustomXmlPart", { workbook, id });
    },
    GetByNamespace: ({ workbook }, args) =>
      make("CustomXmlPartScopedCollection", { workbook, namespaceUri: textArgument(args, 0) }),
    GetCount: (scope) => partsOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, keyArgument(args, 0)),
  },
});

export const customXmlPartScopedCollectionType = defineType({
  name: "CustomXmlPartScopedCollection",
  collection: { itemType: "CustomXmlPart", list, find },
  methods: {
    GetCount: (scope) => partsOf(scope).length,
    GetItemOrNullObject: (scope, args) => find(scope, keyArgument(args, 0)),
    /** There has to be exactly one. */
    GetOnlyItem: (scope) => {
      const only = onlyOf(scope);
      if (only === undefined) throw new HostError("GeneralException");
      return only;
    },
    GetOnlyItemOrNullObject: onlyOf,
  },
});

export const customXmlPartType = defineType({
  name: "CustomXmlPart",
  id: { key: "Id", get: ({ id }) => id },
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target) => partOf(target).namespaceUri },
  },
  methods: {
    Delete: (target) => {
      target.workbook.file.customXml.delete(partOf(target).id);
    },
    GetXml: (target) => partOf(target).xml,
    SetXml: (target, args) => {
      const { id } = partOf(target);
      const xml = textArgument(args, 0);
      refusingBadXml(() => {
        target.workbook.file.customXml.set(id, xml);
      });
    },
  },
});
