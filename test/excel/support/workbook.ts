import type { ApplyAnswer, Progress, Watch, WorkbookPort } from "#application/ports/workbook-port";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";
import type { EmbeddedExcel, HostOptions } from "#embedded-host/index";
import { createExcelWorkbook } from "#excel/create-excel-workbook";
import type { Clock } from "#excel/clock";
import type { GatewayOptions } from "#excel/gateway-options";

import { openExcel } from "../../support/open-excel";

export type EmbeddedHost = EmbeddedExcel;

/** A clock on which waiting takes no time; timeouts ring when a test says so. */
export const hurriedClock: Clock = {
  sleep: () => Promise.resolve(),
  startTimer: () => () => undefined,
};

export type Desk = {
  readonly host: EmbeddedHost;
  readonly port: WorkbookPort;
  readonly progress: Progress[];
  readonly watch: Watch & { readonly signal: { aborted: boolean } };
};

const desks: Desk[] = [];

/** A workbook in the embedded host with the gateway on it. */
export function openDesk(
  bytes?: Uint8Array,
  options: { readonly gateway?: Partial<GatewayOptions>; readonly host?: HostOptions } = {},
): Desk {
  const host = openExcel(bytes, options.host);
  const port = createExcelWorkbook(host.Excel, { clock: hurriedClock, ...options.gateway });
  const progress: Progress[] = [];
  const desk: Desk = {
    host,
    port,
    progress,
    watch: { onProgress: (step) => progress.push(step), signal: { aborted: false } },
  };
  desks.push(desk);
  return desk;
}

export function closeDesks(): void {
  for (const { host } of desks.splice(0)) host.close();
}

export async function readAll({ port, watch }: Desk): Promise<WorkbookSnapshot> {
  const answer = await port.readWorkbook({}, watch);
  if (answer.kind !== "read") throw new Error(`not read: ${JSON.stringify(answer)}`);
  return answer.workbook;
}

/** Reads, then applies; throws unless everything was applied. */
export async function applyAll(
  desk: Desk,
  plans: readonly SheetPlan[],
): Promise<Extract<ApplyAnswer, { kind: "applied" }>> {
  const answer = await desk.port.applySheets(plans, await readAll(desk), desk.watch);
  if (answer.kind !== "applied") throw new Error(`not applied: ${JSON.stringify(answer)}`);
  return answer;
}

/** Adds tabs of the user's own with values, through the client. */
export async function addTabs(
  { host }: Desk,
  tabs: Readonly<Record<string, readonly (readonly (string | number | boolean)[])[]>>,
): Promise<void> {
  await host.Excel.run(async (context) => {
    for (const [name, values] of Object.entries(tabs)) {
      const sheet = context.workbook.worksheets.add(name);
      const columns = values[0]?.length ?? 0;
      if (columns === 0) continue;
      sheet.getRangeByIndexes(0, 0, values.length, columns).values = values.map((row) => [...row]);
    }
    await context.sync();
  });
}

/** What a cell of a sheet holds now. */
export async function cellOf({ host }: Desk, sheet: string, address: string): Promise<unknown> {
  return host.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.load("values");
    await context.sync();
    return (range.values as unknown[][])[0]?.[0];
  });
}
