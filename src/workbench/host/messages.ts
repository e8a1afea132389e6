import type { SheetPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

/** What went over the bridge so far. Bytes both ways, in UTF-8. */
export type TrafficCount = {
  readonly requests: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly largestRequest: number;
  readonly largestResponse: number;
};

/** One request of the add-in and the host's answer to it. */
export type RequestRecord = {
  /** Counted from 1 since the workbook was opened. */
  readonly number: number;
  /** Milliseconds since 1970 when it came in. */
  readonly at: number;
  /** Milliseconds until it was answered, with the time the user was typing. */
  readonly duration: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
};

/** A cell that the user changed beside the add-in. Zero-based. */
export type EditedCell = {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
};

/** From the page to the worker that holds the workbook. */
export type ToHost =
  | { readonly kind: "open"; readonly fileName: string; readonly bytes: Uint8Array }
  /** The port to the pane is the first transferred one. */
  | { readonly kind: "connectPane" }
  | { readonly kind: "select"; readonly sheetId: string; readonly address: string | undefined }
  /** The user begins or stops typing in a cell; requests wait meanwhile, as in Excel. */
  | { readonly kind: "typing"; readonly on: boolean }
  | { readonly kind: "enter"; readonly cell: EditedCell; readonly text: string }
  | { readonly kind: "save" };

/** From the worker to the page. */
export type FromHost =
  | { readonly kind: "opened" }
  /** `sentence` says why the file cannot be opened. */
  | { readonly kind: "refused"; readonly sentence: string }
  /** `sentence` says why a cell keeps what it had. */
  | { readonly kind: "entryRefused"; readonly sentence: string }
  | { readonly kind: "entered"; readonly cell: EditedCell }
  /** After requests of the pane and selections; a drawing of the active sheet follows. */
  | {
      readonly kind: "changed";
      readonly workbook: WorkbookPicture;
      readonly traffic: TrafficCount;
      /** Those answered since the last message of this kind. */
      readonly requests: readonly RequestRecord[];
    }
  | { readonly kind: "drawn"; readonly picture: SheetPicture }
  | { readonly kind: "saved"; readonly fileName: string; readonly bytes: Uint8Array };
