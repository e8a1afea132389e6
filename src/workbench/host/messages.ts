import type { SheetPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

/** What went over the bridge so far. Bytes both ways, in UTF-8. */
export type TrafficCount = {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
};

/** From the page to the worker that holds the workbook. */
export type ToHost =
  | { readonly kind: "open"; readonly fileName: string; readonly bytes: Uint8Array }
  /** The port to the pane is the first transferred one. */
  | { readonly kind: "connectPane" }
  | { readonly kind: "select"; readonly sheetId: string; readonly address: string | undefined }
  | { readonly kind: "save" };

/** From the worker to the page. */
export type FromHost =
  | { readonly kind: "opened" }
  /** `sentence` says why the file cannot be opened. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** After requests of the pane and selections; a drawing of the active sheet follows. */
  | {
      readonly kind: "changed";
      readonly workbook: WorkbookPicture;
      readonly traffic: TrafficCount;
    }
  | { readonly kind: "drawn"; readonly picture: SheetPicture }
  | { readonly kind: "saved"; readonly fileName: string; readonly bytes: Uint8Array };
