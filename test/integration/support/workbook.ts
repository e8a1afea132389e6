import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import type { EmbeddedExcel } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";
import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";

import { openExcel } from "../../support/open-excel";

export type OpenedWorkbook = EmbeddedExcel;

/** A watch that nobody follows and nobody stops. */
export const unwatched: Watch = { onProgress: () => undefined, signal: { aborted: false } };

/** A date of a test. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** Opens a workbook in the embedded host, does something with it through the gateway, and closes it. */
export async function withWorkbook<T>(
  bytes: Uint8Array | undefined,
  work: (port: WorkbookPort, host: OpenedWorkbook) => Promise<T>,
): Promise<T> {
  const host = openExcel(bytes);
  try {
    return await work(createExcelWorkbook(host.Excel), host);
  } finally {
    host.close();
  }
}
