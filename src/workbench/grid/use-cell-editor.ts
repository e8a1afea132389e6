import { useEffect, useRef, useState } from "react";

import type { EditedCell } from "../host/messages";

/** A cell being typed in. */
export type CellEdit = {
  readonly cell: EditedCell;
  /** What the cell held. */
  readonly before: string;
  readonly text: string;
  /** Begun by typing: the arrow keys then leave the cell instead of moving in its text. */
  readonly replacing: boolean;
};

export type CellEditor = {
  readonly edit: CellEdit | undefined;
  /** `typed` replaces the contents, as the first key of typing does. */
  readonly begin: (cell: EditedCell, before: string, typed?: string) => void;
  readonly type: (text: string) => void;
  readonly end: (how: "commit" | "cancel") => void;
};

/** The cell being typed in; contents that did not change are not entered again. */
export function useCellEditor(
  sheetId: string,
  ports: {
    readonly onTyping: (on: boolean) => void;
    readonly onEnter: (cell: EditedCell, text: string) => void;
  },
): CellEditor {
  const [edit, setEdit] = useState<CellEdit>();
  // Several events may end one edit (a key, then the lost focus); the first one does.
  const live = useRef<CellEdit>(undefined);
  const set = (next: CellEdit | undefined): void => {
    live.current = next;
    setEdit(next);
  };
  const end = (how: "commit" | "cancel"): void => {
    const ending = live.current;
    if (ending === undefined) return;
    set(undefined);
    if (how === "commit" && ending.text !== ending.before) ports.onEnter(ending.cell, ending.text);
    ports.onTyping(false);
  };
  const elsewhere = edit !== undefined && edit.cell.sheetId !== sheetId;
  useEffect(() => {
    if (elsewhere) end("commit");
  });
  return {
    edit,
    begin: (cell, before, typed) => {
      ports.onTyping(true);
      set({ cell, before, text: typed ?? before, replacing: typed !== undefined });
    },
    type: (text) => {
      if (live.current !== undefined) set({ ...live.current, text });
    },
    end,
  };
}
