import { openEmbeddedExcel, type EmbeddedExcel, type HostOptions } from "#embedded-host/index";

/** Runs a batch on a new workbook (or the bytes of one) and closes it. */
export async function inWorkbook<T>(
  batch: (context: Excel.RequestContext, host: EmbeddedExcel) => Promise<T>,
  bytes?: Uint8Array,
  options?: HostOptions,
): Promise<T> {
  const host = openEmbeddedExcel(bytes, options);
  try {
    return await host.Excel.run((context) => batch(context, host));
  } finally {
    host.close();
  }
}

/** The code of the error that a batch fails with; "none" where it succeeds. */
export async function codeOf(
  batch: (context: Excel.RequestContext, host: EmbeddedExcel) => Promise<unknown>,
  options?: HostOptions,
): Promise<string> {
  try {
    await inWorkbook(batch, undefined, options);
    return "none";
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
}

export function firstSheet(context: Excel.RequestContext): Excel.Worksheet {
  return context.workbook.worksheets.getFirst();
}
