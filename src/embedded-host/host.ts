import type { CommentPerson } from "#ooxml/model/comment-model";
import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";

import { objectTypes } from "./objects/object-types";
import { make } from "./objects/access/object-selves";
import { describeSheet } from "./picture/describe-sheet";
import { describeWorkbook } from "./picture/describe-workbook";
import { createCellEditMode } from "./protocol/cell-edit-mode";
import { createEndpoint } from "./protocol/endpoint";
import { createEventDesk } from "./protocol/events";
import { createFaults, type Faults } from "./protocol/faults";
import { createReferenceTable } from "./protocol/references";
import { createTraffic, type Traffic } from "./protocol/traffic";
import type { SheetPicture, WorkbookPicture } from "./sheet-picture";
import type { OpenWorkbook } from "./workbook/open-workbook";
import { createUserEdits, type UserEdits } from "./workbook/user-edits";

export type HostOptions = {
  /** What `workbook.name` gives; `Book1.xlsx` without. */
  readonly fileName?: string;
  /** Bytes of a request; 5 MB on the web, none on the desktop. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
  /** `web` unless given: the payload limits are those of Excel on the web. */
  readonly platform?: "web" | "desktop";
  /** Who writes comments; `Guest` without an address unless given. */
  readonly user?: CommentPerson;
  /** The clock, for what is made while the workbook is open. */
  readonly now?: () => Date;
};

/** The open workbook behind the API, without a client: it takes and gives messages as texts. */
export type Host = {
  /** Answers one message of the client. */
  readonly receive: (messageText: string) => Promise<string>;
  /** Events for the client. */
  readonly onMessage: (listener: (messageText: string) => void) => void;
  /** The workbook as a file, with everything done so far. */
  readonly save: () => Uint8Array;
  readonly traffic: Traffic;
  readonly faults: Faults;
  /** The user starts or stops typing in a cell. */
  readonly setCellEditMode: (on: boolean) => void;
  /** Edits of the user, beside the add-in. */
  readonly edits: UserEdits;
  /** The tabs of the workbook, for pages that draw it. */
  readonly describeWorkbook: () => WorkbookPicture;
  /** What a sheet looks like; undefined where there is none of that id or name. */
  readonly describeSheet: (sheet: string) => SheetPicture | undefined;
  readonly close: () => void;
};

/** Excel on the web takes and gives 5 MB a request. */
const webLimit = 5 * 1024 * 1024;

/** Opens the bytes of an .xlsx or .xlsm, or a new workbook with one empty sheet. */
export function createHost(bytes?: Uint8Array, options: HostOptions = {}): Host {
  const events = createEventDesk();
  const clock = options.now ?? ((): Date => new Date());
  const now = (): string => clock().toISOString();
  const references = createReferenceTable();
  const workbook: OpenWorkbook = {
    file: bytes === undefined ? createWorkbookFile() : openWorkbookFile(bytes),
    fileName: options.fileName ?? "Book1.xlsx",
    created: bytes === undefined ? now() : undefined,
    now,
    user: options.user ?? { name: "Guest", email: "" },
    events,
    references,
    deleted: new WeakSet(),
    selections: new WeakMap(),
    bindings: new Map(),
    blankTables: new WeakSet(),
    calculation: {
      mode: "Automatic",
      iterative: { enabled: false, maxIteration: 100, maxChange: 0.001 },
    },
    shifts: [],
    author: "addIn",
  };
  const traffic = createTraffic();
  const faults = createFaults();
  const editMode = createCellEditMode();
  const unlimited = options.platform === "desktop" ? Infinity : webLimit;
  const endpoint = createEndpoint({
    roots: { types: objectTypes, workbook: make("Workbook", workbook), references },
    traffic,
    faults,
    editMode,
    events,
    edits: createUserEdits(workbook, "coAuthor", () => undefined),
    limits: {
      request: options.requestLimit ?? unlimited,
      response: options.responseLimit ?? unlimited,
    },
  });
  return {
    receive: endpoint.receive,
    onMessage: endpoint.onMessage,
    save: () => workbook.file.save(),
    traffic,
    faults,
    setCellEditMode: editMode.set,
    edits: createUserEdits(workbook, "user", endpoint.sendEvents),
    describeWorkbook: () => describeWorkbook(workbook),
    describeSheet: (sheet) => describeSheet(workbook, sheet),
    close: endpoint.close,
  };
}
