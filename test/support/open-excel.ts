import { bridgeTo } from "#embedded-host/client/bridge";
import {
  createHost,
  openEmbeddedExcel,
  type EmbeddedExcel,
  type HostOptions,
} from "#embedded-host/index";

type Client = Pick<EmbeddedExcel, "Excel" | "OfficeExtension"> & {
  readonly OfficeExtension: {
    readonly HostBridge?: { init(bridge: ReturnType<typeof bridgeTo>): void };
  };
};

/** Clients whose workbooks are closed. */
const idle: Client[] = [];

/**
 * Opens a workbook like `openEmbeddedExcel`, on a client of a workbook that was closed before where
 * there is one: loaded anew it starts cold, which takes half the time of a test of many workbooks.
 */
export function openExcel(bytes?: Uint8Array, options: HostOptions = {}): EmbeddedExcel {
  const client = idle.pop();
  const opened =
    client === undefined ? openEmbeddedExcel(bytes, options) : on(client, bytes, options);
  const { Excel, OfficeExtension } = opened;
  return {
    ...opened,
    close() {
      opened.close();
      // Messages the client still has to send go to the workbook that was closed.
      setTimeout(() => idle.push({ Excel, OfficeExtension }), 0);
    },
  };
}

function on(client: Client, bytes: Uint8Array | undefined, options: HostOptions): EmbeddedExcel {
  const { Excel, OfficeExtension } = client;
  if (OfficeExtension.HostBridge === undefined)
    throw new Error("The client has no bridge to change.");
  const host = createHost(bytes, options);
  OfficeExtension.HostBridge.init(bridgeTo(host));
  return { ...host, Excel, OfficeExtension };
}
