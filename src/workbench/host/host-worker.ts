import { createHost, type Host, serveHost } from "#embedded-host/index";

import type { FromHost, ToHost } from "./messages";

/** The part of a worker's own scope in use (the page's types know no worker scope). */
type WorkerScope = {
  readonly postMessage: (message: FromHost, transfer?: readonly Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToHost>) => void) | null;
};

/** Milliseconds between two drawings while requests come in. */
const drawingPause = 150;

const scope = self as unknown as WorkerScope;
let open: { readonly host: Host; readonly fileName: string } | undefined;
let panePort: MessagePort | undefined;
let drawing: ReturnType<typeof setTimeout> | undefined;

scope.onmessage = ({ data: message, ports }) => {
  switch (message.kind) {
    case "open":
      openWorkbook(message.fileName, message.bytes);
      return;
    case "connectPane":
      connectPane(ports[0]);
      return;
    case "select":
      select(message.sheetId, message.address);
      return;
    case "save":
      save();
      return;
  }
};

/** A file that cannot be opened leaves the workbook that is open as it is. */
function openWorkbook(fileName: string, bytes: Uint8Array): void {
  try {
    const host = createHost(bytes, { fileName });
    open?.host.close();
    panePort?.close();
    panePort = undefined;
    open = { host, fileName };
  } catch (error) {
    if (!isFileRefusal(error)) throw error;
    scope.postMessage({ kind: "refused", sentence: error.message });
    return;
  }
  scope.postMessage({ kind: "opened" });
  draw();
}

/** The file layer's refusals carry a sentence for the user; its room is the host's alone to import. */
function isFileRefusal(error: unknown): error is Error {
  return error instanceof Error && error.name === "OoxmlError";
}

function connectPane(port: MessagePort | undefined): void {
  if (open === undefined || port === undefined) return;
  const { host } = open;
  panePort = port;
  const answering = {
    ...host,
    receive: async (text: string): Promise<string> => {
      const answer = await host.receive(text);
      drawing ??= setTimeout(draw, drawingPause);
      return answer;
    },
  };
  serveHost(answering, port);
  port.start();
}

function select(sheetId: string, address: string | undefined): void {
  if (open === undefined) return;
  if (address === undefined) open.host.edits.activate(sheetId);
  else open.host.edits.select(sheetId, address);
  draw();
}

/** Tells the page the tabs and what the active sheet looks like now. */
function draw(): void {
  clearTimeout(drawing);
  drawing = undefined;
  if (open === undefined) return;
  const workbook = open.host.describeWorkbook();
  scope.postMessage({ kind: "changed", workbook, traffic: { ...open.host.traffic.total } });
  const picture = open.host.describeSheet(workbook.activeSheetId);
  if (picture !== undefined) scope.postMessage({ kind: "drawn", picture });
}

function save(): void {
  if (open === undefined) return;
  const bytes = open.host.save();
  scope.postMessage({ kind: "saved", fileName: open.fileName, bytes });
}
