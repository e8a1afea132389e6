import { realClock, type Clock } from "./clock";

/** The one function of the Excel namespace in use; everything else comes through its context. */
export type ExcelClient = { readonly run: typeof Excel.run };

/** How the gateway behaves; every member has a default that suits Excel. */
export type GatewayOptions = {
  readonly clock: Clock;
  /** Milliseconds after which a request that was not answered is given up (Excel cannot cancel it). */
  readonly requestTimeout: number;
  /** Milliseconds between tries while the user edits a cell, and how many tries. */
  readonly editWait: number;
  readonly editTries: number;
  /** Milliseconds before the second and the third try of a request that failed in passing. */
  readonly retryWaits: readonly number[];
  /** Bytes a request or an answer is planned to have; Excel on the web refuses more than 5 MB. */
  readonly byteBudget: number;
  /** Cells of a tab that are read at most, from the top left of its used range. */
  readonly readLimit: { readonly rows: number; readonly columns: number };
  /** Whether Excel has a requirement set, such as `("ExcelApi", "1.14")`. */
  readonly isSetSupported: (set: string, version: string) => boolean;
};

export const defaultGatewayOptions: GatewayOptions = {
  clock: realClock,
  requestTimeout: 90_000,
  editWait: 1_000,
  editTries: 60,
  retryWaits: [400, 1_600],
  byteBudget: 2_000_000,
  readLimit: { rows: 5_000, columns: 200 },
  isSetSupported: () => true,
};
