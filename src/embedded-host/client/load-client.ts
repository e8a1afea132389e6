import type { Bridge, OfficeClient } from "./bridge";
import { loadClientInNode } from "./node-client";

export type ClientConnection = OfficeClient & {
  /** Lets another workbook be opened in this realm. */
  readonly release: () => void;
};

let openInThisPage = false;

/**
 * The client on a bridge. In Node each call loads the client anew, in a realm of its own; a page
 * has the one that its script tag loaded, so only one workbook can be open there at a time.
 */
export function connectClient(bridge: Bridge): ClientConnection {
  const inNode = loadClientInNode(bridge);
  if (inNode !== undefined) return { ...inNode, release: () => undefined };
  if (openInThisPage) throw new Error("A workbook is already open in this page; close it first.");
  const client = clientOfPage();
  client.OfficeExtension.HostBridge.init(bridge);
  openInThisPage = true;
  return {
    Excel: client.Excel,
    OfficeExtension: client.OfficeExtension,
    release() {
      openInThisPage = false;
    },
  };
}

type PageClient = OfficeClient & {
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
};

function clientOfPage(): PageClient {
  const page: Partial<PageClient> = globalThis as unknown as Partial<PageClient>;
  const { Excel, OfficeExtension } = page;
  if (Excel === undefined || OfficeExtension === undefined) {
    throw new Error("Load excel-web-16.00.js of @microsoft/office-js with a script tag first.");
  }
  return { Excel, OfficeExtension };
}
