export { OoxmlError, type OoxmlErrorCode } from "#ooxml/package/ooxml-error";

import { bridgeTo, type OfficeClient } from "./client/bridge";
import { connectClient } from "./client/load-client";
import { createHost, type Host, type HostOptions } from "./host";

export { formatCellText, type CellText } from "./formats/format-cell-text";
export { createHost, type Host, type HostOptions } from "./host";
export { connectBridge, serveHost, type MessagePortLike } from "./port-bridge";
export type { Fault, Faults } from "./protocol/faults";
export type { PhaseTraffic, Traffic } from "./protocol/traffic";
export type {
  CellPicture,
  ChartPicture,
  LinkPicture,
  RowPicture,
  SheetPicture,
  SheetSummary,
  TablePicture,
  WorkbookPicture,
} from "./sheet-picture";
export type { UserEdits } from "./workbook/user-edits";

/** An open workbook together with Microsoft's client on it. */
export type EmbeddedExcel = OfficeClient & Omit<Host, "receive" | "onMessage">;

/**
 * Opens a workbook (or a new one) and gives the `Excel` and `OfficeExtension` that an add-in finds
 * as globals inside Excel:
 *
 *     const { Excel, save } = openEmbeddedExcel(bytes);
 *     await Excel.run(async (context) => { ... });
 */
export function openEmbeddedExcel(bytes?: Uint8Array, options: HostOptions = {}): EmbeddedExcel {
  const host = createHost(bytes, options);
  const { Excel, OfficeExtension, release } = connectClient(bridgeTo(host));
  return {
    ...host,
    Excel,
    OfficeExtension,
    close() {
      host.close();
      release();
    },
  };
}
