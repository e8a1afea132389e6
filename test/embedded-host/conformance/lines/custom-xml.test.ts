import { describe, expect, test } from "@jest/globals";

import { openXmlErrors } from "../../../support/open-xml-errors";
import { inWorkbook } from "../../support";
import { behaves, read, refuses } from "../behaves";

const contacts = '<contacts xmlns="urn:contacts"><name>Ada</name></contacts>';
const plain = "<notes/>";

describe("custom XML parts", () => {
  behaves(
    "CustomXmlPartCollection.add",
    "a part with an id of its own and the namespace of its root",
    async (context) => {
      const part = context.workbook.customXmlParts.add(contacts);
      const xml = part.getXml();
      part.load("id,namespaceUri");
      await context.sync();
      return [/^\{[0-9A-F-]{36}\}$/.test(part.id), part.namespaceUri, xml.value];
    },
    [true, "urn:contacts", contacts],
  );
  refuses(
    "CustomXmlPartCollection.add",
    "what is no XML",
    ({ workbook }) => workbook.customXmlParts.add("<open>"),
    "InvalidArgument",
  );
  behaves(
    "CustomXmlPartCollection.getByNamespace",
    "the parts of that namespace alone",
    async ({ workbook }) => {
      const { customXmlParts } = workbook;
      customXmlParts.add(contacts);
      customXmlParts.add(plain);
      const found = customXmlParts.getByNamespace("urn:contacts");
      const counts = [customXmlParts.getCount(), found.getCount()];
      const only = await read(found.getOnlyItem(), "namespaceUri");
      return [...counts.map(({ value }) => value), only];
    },
    [2, 1, "urn:contacts"],
  );
  behaves(
    "CustomXmlPartScopedCollection.getOnlyItemOrNullObject",
    "is a null object where there are several or none",
    async ({ workbook }) => {
      const { customXmlParts } = workbook;
      customXmlParts.add(contacts);
      customXmlParts.add(contacts);
      const several = customXmlParts.getByNamespace("urn:contacts").getOnlyItemOrNullObject();
      const none = customXmlParts.getByNamespace("urn:others").getOnlyItemOrNullObject();
      await workbook.context.sync();
      return [several.isNullObject, none.isNullObject];
    },
    [true, true],
  );
  refuses(
    "CustomXmlPartScopedCollection.getOnlyItem",
    "fails where there is not exactly one",
    ({ workbook }) => workbook.customXmlParts.getByNamespace("urn:others").getOnlyItem().load("id"),
    "GeneralException",
  );
  behaves(
    "CustomXmlPart.setXml",
    "replaces the document and keeps the id",
    async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(contacts);
      const before = await read(part, "id");
      part.setXml('<others xmlns="urn:others"/>');
      const [id, namespaceUri] = (await read(part, "id", "namespaceUri")) as unknown[];
      return [id === before, namespaceUri];
    },
    [true, "urn:others"],
  );
  behaves(
    "CustomXmlPart.delete",
    "takes the part out",
    async (context) => {
      const { customXmlParts } = context.workbook;
      const part = customXmlParts.add(contacts);
      const id = (await read(part, "id")) as string;
      part.delete();
      const found = customXmlParts.getItemOrNullObject(id);
      const count = customXmlParts.getCount();
      await context.sync();
      return [found.isNullObject, count.value];
    },
    [true, 0],
  );
});

test("Custom XML parts are in the saved file, valid, and read again", async () => {
  const bytes = await inWorkbook(async (context, host) => {
    context.workbook.customXmlParts.add(contacts);
    context.workbook.customXmlParts.add(plain).delete();
    await context.sync();
    return host.save();
  });
  expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  const xml = await inWorkbook(async (context) => {
    const part = context.workbook.customXmlParts.getByNamespace("urn:contacts").getOnlyItem();
    const text = part.getXml();
    await context.sync();
    return text.value;
  }, bytes);
  expect(xml).toBe(contacts);
});
