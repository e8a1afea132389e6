import type { EditedCell, FromHost, ToHost } from "./messages";

/** The page's side of the worker that holds the workbook. */
export type HostConnection = {
  readonly open: (fileName: string, bytes: Uint8Array<ArrayBuffer>) => void;
  readonly connectPane: (port: MessagePort) => void;
  /** Brings a sheet to the front and, where an address is given, selects it. */
  readonly select: (sheetId: string, address: string | undefined) => void;
  /** The user begins or stops typing in a cell. */
  readonly typing: (on: boolean) => void;
  readonly enter: (cell: EditedCell, text: string) => void;
  /** Downloads the workbook as it is now. */
  readonly save: () => void;
  readonly close: () => void;
};

/** Starts the worker; the active sheet is drawn again after each change. */
export function connectHost(onEvent: (event: FromHost) => void): HostConnection {
  const worker = new Worker(new URL("./host-worker.ts", import.meta.url), { name: "host" });
  const send = (message: ToHost, transfer: Transferable[] = []): void => {
    worker.postMessage(message, transfer);
  };
  worker.onmessage = (event: MessageEvent<FromHost>) => {
    if (event.data.kind === "saved") download(event.data.fileName, event.data.bytes);
    onEvent(event.data);
  };
  worker.onerror = (event) => {
    onEvent({ kind: "refused", sentence: `The embedded host failed: ${event.message}` });
  };
  return {
    open: (fileName, bytes) => {
      send({ kind: "open", fileName, bytes }, [bytes.buffer]);
    },
    connectPane: (port) => {
      send({ kind: "connectPane" }, [port]);
    },
    select: (sheetId, address) => {
      send({ kind: "select", sheetId, address });
    },
    typing: (on) => {
      send({ kind: "typing", on });
    },
    enter: (cell, text) => {
      send({ kind: "enter", cell, text });
    },
    save: () => {
      send({ kind: "save" });
    },
    close: () => {
      worker.terminate();
    },
  };
}

function download(fileName: string, bytes: Uint8Array): void {
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  const address = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser reads the bytes after the click has returned.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
