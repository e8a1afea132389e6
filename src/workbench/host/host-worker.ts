import { createHost, serveHost } from "#embedded-host/index";

import { cellName } from "../grid/cell-name";
import type { EditedCell, FromHost, ToHost } from "./messages";
import { recordRequests, type RecordingHost } from "./record-requests";
import { fileRefusal, entryRefusal } from "./refusals";

/** The part of a worker's own scope in use (the page's types know no worker scope). */
type WorkerScope = {
  readonly postMessage: (message: FromHost, transfer?: readonly Transferable[]) => void;
  onmessage: ((event: MessageEvent<ToHost>) => void) | null;
};

/** Milliseconds between two drawings while requests come in. */
const drawingPause = 150;

const scope = self as unknown as WorkerScope;
let open: { readonly recording: RecordingHost; readonly fileName: string } | undefined;
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
    case "typing":
      open?.recording.host.setCellEditMode(message.on);
      return;
    case "enter":
      enter(message.cell, message.text);
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
    open?.recording.host.close();
    panePort?.close();
    panePort = undefined;
    const recording = recordRequests(host, () => {
      drawing ??= setTimeout(draw, drawingPause);
    });
    open = { recording, fileName };
  } catch (error) {
    const sentence = fileRefusal(error, fileName);
    if (sentence === undefined) throw error;
    scope.postMessage({ kind: "refused", sentence });
    return;
  }
  scope.postMessage({ kind: "opened" });
  draw();
}

function connectPane(port: MessagePort | undefined): void {
  if (open === undefined || port === undefined) return;
  panePort = port;
  serveHost(open.recording.host, port);
  port.start();
}

function select(sheetId: string, address: string | undefined): void {
  if (open === undefined) return;
  const { edits } = open.recording.host;
  if (address === undefined) edits.activate(sheetId);
  else edits.select(sheetId, address);
  draw();
}

/** What Excel would refuse leaves the cell as it is and is said. */
function enter(cell: EditedCell, text: string): void {
  if (open === undefined) return;
  try {
    open.recording.host.edits.enter(cell.sheetId, cellName(cell.row, cell.column), text);
  } catch (error) {
    const sentence = entryRefusal(error);
    if (sentence === undefined) throw error;
    scope.postMessage({ kind: "entryRefused", sentence });
    return;
  }
  scope.postMessage({ kind: "entered", cell });
  draw();
}

/** Tells the page the tabs and what the active sheet looks like now. */
function draw(): void {
  clearTimeout(drawing);
  drawing = undefined;
  if (open === undefined) return;
  const { host, take } = open.recording;
  const workbook = host.describeWorkbook();
  scope.postMessage({
    kind: "changed",
    workbook,
    traffic: { ...host.traffic.total },
    requests: take(),
  });
  const picture = host.describeSheet(workbook.activeSheetId);
  if (picture !== undefined) scope.postMessage({ kind: "drawn", picture });
}

function save(): void {
  if (open === undefined) return;
  const bytes = open.recording.host.save();
  scope.postMessage({ kind: "saved", fileName: open.fileName, bytes });
}
