import { type KeyboardEvent, type ReactElement, useLayoutEffect, useRef } from "react";

import { cellName } from "./cell-name";
import { type GridGeometry, sizeOf, startOf } from "./geometry";
import type { CellEdit } from "./use-cell-editor";

export type EditorEnd = {
  readonly how: "commit" | "cancel";
  /** Which way the selection goes on; undefined leaves it. */
  readonly key: "ArrowDown" | "ArrowUp" | "ArrowLeft" | "ArrowRight" | undefined;
};

type Props = {
  readonly edit: CellEdit;
  readonly geometry: GridGeometry;
  readonly onType: (text: string) => void;
  readonly onEnd: (end: EditorEnd) => void;
};

/** The field over the cell being typed in. It grows with its text, over the cells to the right. */
export function CellEditor({ edit, geometry, onType, onEnd }: Props): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  // Leaving by a key takes the focus away too, which must not end it twice.
  const ended = useRef(false);
  const finish = (end: EditorEnd): void => {
    if (ended.current) return;
    ended.current = true;
    onEnd(end);
  };
  useLayoutEffect(() => {
    input.current?.focus({ preventScroll: true });
  }, []);
  const { row, column } = edit.cell;
  const width = sizeOf(geometry.columns, column);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={`Contents of ${cellName(row, column)}`}
      value={edit.text}
      spellCheck={false}
      autoComplete="off"
      style={{
        left: startOf(geometry.columns, column) - 1,
        top: startOf(geometry.rows, row) - 1,
        width: `max(${String(width + 1)}px, calc(${String(edit.text.length)}ch + 12px))`,
        height: sizeOf(geometry.rows, row) + 1,
      }}
      onChange={(event) => {
        onType(event.currentTarget.value);
      }}
      onMouseDown={(event) => {
        event.stopPropagation();
      }}
      onDoubleClick={(event) => {
        event.stopPropagation();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const end = endOf(event, edit.replacing);
        if (end === undefined) return;
        event.preventDefault();
        finish(end);
      }}
      onBlur={() => {
        // A click into the pane leaves Excel in the cell too; where the focus went is known a moment later.
        setTimeout(() => {
          if (document.activeElement instanceof HTMLIFrameElement) return;
          finish({ how: "commit", key: undefined });
        });
      }}
    />
  );
}

function endOf(event: KeyboardEvent, replacing: boolean): EditorEnd | undefined {
  switch (event.key) {
    case "Escape":
      return { how: "cancel", key: undefined };
    case "Enter":
      return { how: "commit", key: event.shiftKey ? "ArrowUp" : "ArrowDown" };
    case "Tab":
      return { how: "commit", key: event.shiftKey ? "ArrowLeft" : "ArrowRight" };
    case "ArrowUp":
    case "ArrowDown":
    case "ArrowLeft":
    case "ArrowRight":
      return replacing ? { how: "commit", key: event.key } : undefined;
    default:
      return undefined;
  }
}
