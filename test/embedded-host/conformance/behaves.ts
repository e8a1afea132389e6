import { expect, test } from "@jest/globals";

import type { EmbeddedExcel } from "#embedded-host/index";

import { inWorkbook } from "../support";

type Batch = (context: Excel.RequestContext, host: EmbeddedExcel) => unknown;

/** Microsoft's page of a member, such as `Range.getCell`. */
function pageOf(member: string): string {
  const [object = "", name = ""] = member.split(".");
  const page = `excel.${object}`.toLowerCase();
  return `https://learn.microsoft.com/javascript/api/excel/${page}#excel-excel-${object}-${name}-member`.toLowerCase();
}

/**
 * A behaviour that Microsoft documents on the page of a member, run through the real client on a new
 * workbook: what the batch gives has to equal `expected`.
 */
export function behaves(member: string, says: string, batch: Batch, expected: unknown): void {
  test(`${member}: ${says} (${pageOf(member)})`, async () => {
    const gives = await inWorkbook(async (context, host) => await batch(context, host));
    expect(gives).toEqual(expected);
  });
}

/** The same for what has to fail with a code. */
export function refuses(member: string, says: string, batch: Batch, code: string): void {
  test(`${member}: ${says} (${pageOf(member)})`, async () => {
    await expect(
      inWorkbook(async (context, host) => {
        await batch(context, host);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });
}

type Loadable = OfficeExtension.ClientObject & { load(names: string[]): unknown };

/** Loads a property of an object and gives its value. */
export async function read<T extends Loadable>(
  object: T,
  ...properties: readonly (keyof T & string)[]
): Promise<unknown> {
  object.load([...properties]);
  await object.context.sync();
  const values = properties.map((property) => object[property]);
  return values.length === 1 ? values[0] : values;
}

export function sheetOf(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getItem("Sheet1");
}

/** A range of the first sheet, filled in. */
export function filled(
  context: Excel.RequestContext,
  address: string,
  values: unknown[][],
): Excel.Range {
  const range = sheetOf(context).getRange(address);
  range.values = values;
  return range;
}
