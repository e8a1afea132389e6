import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { workbookTarget } from "../protocol/events";
import { formatArea, parseArea } from "./addresses";
import { activateSheet, addSheet, deleteSheet, renameSheet, setVisibility } from "./change-sheets";
import { enterGrid } from "./enter-cells";
import { sheetByKey, type Author, type OpenWorkbook } from "./open-workbook";
import { protectSheet } from "./protect-sheets";
import { selectArea } from "./select-area";
import { raiseOnSheet } from "./sheet-events";

/**
 * Edits that somebody makes beside the add-in, not through the API: the user at the keyboard, or a
 * co-author. Sheets are named by name or id; what Excel would refuse throws.
 */
export type UserEdits = {
  /** Types into a cell: texts are read as Excel reads them, "" empties. */
  enter(sheet: string, address: string, value: string | number | boolean): void;
  addSheet(name: string): void;
  renameSheet(sheet: string, name: string): void;
  deleteSheet(sheet: string): void;
  setVisibility(sheet: string, visibility: SheetFile["visibility"]): void;
  setProtected(sheet: string, on: boolean): void;
  activate(sheet: string): void;
  select(sheet: string, address: string): void;
  /** Clicks on a cell with the left button, which selects it. */
  click(sheet: string, address: string): void;
  /** Comes back to the workbook from another one. */
  activateWorkbook(): void;
};

export function createUserEdits(
  workbook: OpenWorkbook,
  author: Author,
  done: () => void,
): UserEdits {
  const as = (edit: () => unknown): void => {
    writeAs(workbook, author, edit);
    done();
  };
  const find = (key: string): SheetFile => requireSheet(workbook, key);
  return {
    enter: (sheet, address, value) => {
      as(() => {
        enterGrid({ workbook, sheet: find(sheet), area: requireArea(address) }, value);
      });
    },
    addSheet: (name) => {
      as(() => addSheet(workbook, name));
    },
    renameSheet: (sheet, name) => {
      as(() => {
        renameSheet(workbook, find(sheet), name);
      });
    },
    deleteSheet: (sheet) => {
      as(() => {
        deleteSheet(workbook, find(sheet));
      });
    },
    setVisibility: (sheet, visibility) => {
      as(() => {
        setVisibility(workbook, find(sheet), visibility);
      });
    },
    setProtected: (sheet, on) => {
      as(() => {
        protectSheet({ workbook, sheet: find(sheet) }, on);
      });
    },
    ...createUserMoves(workbook, as),
  };
}

type UserMoves = Pick<UserEdits, "activate" | "select" | "click" | "activateWorkbook">;

/** What the user does without changing anything. */
function createUserMoves(workbook: OpenWorkbook, as: (edit: () => unknown) => void): UserMoves {
  const find = (key: string): SheetFile => requireSheet(workbook, key);
  return {
    activate: (sheet) => {
      as(() => {
        activateSheet(workbook, find(sheet));
      });
    },
    select: (sheet, address) => {
      as(() => {
        selectArea(workbook, find(sheet), requireArea(address));
      });
    },
    click: (sheet, address) => {
      as(() => {
        clickOn(workbook, find(sheet), requireArea(address));
      });
    },
    activateWorkbook: () => {
      as(() => {
        workbook.events.raise("workbookActivated", [workbookTarget], {});
      });
    },
  };
}

function writeAs(workbook: OpenWorkbook, author: Author, edit: () => unknown): void {
  const before = workbook.author;
  workbook.author = author;
  try {
    edit();
  } finally {
    workbook.author = before;
  }
}

function clickOn(workbook: OpenWorkbook, sheet: SheetFile, area: Area): void {
  selectArea(workbook, sheet, area);
  const at = { address: formatArea(area), offsetX: 0, offsetY: 0 };
  raiseOnSheet({ workbook, sheet }, "worksheetSingleClicked", at);
}

function requireSheet(workbook: OpenWorkbook, key: string): SheetFile {
  const sheet = sheetByKey(workbook, key);
  if (sheet === undefined) throw new Error(`there is no sheet ${key}`);
  return sheet;
}

function requireArea(address: string): Area {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`${address} is no address`);
  return area;
}
