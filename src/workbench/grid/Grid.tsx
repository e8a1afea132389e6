import { type ReactElement, useEffect, useMemo, useRef } from "react";

import type { LinkPicture, SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/model/workbook-file";

import type { EditedCell } from "../host/messages";
import { contentsOf } from "./cell-contents";
import type { EditorEnd } from "./CellEditor";
import { measureGrid, sizeOf } from "./geometry";
import { readKey } from "./grid-keys";
import { cellUnder, type CellPlace, scrollToCell, stepFrom } from "./moving";
import { Quadrants } from "./Quadrants";
import { indexCells } from "./sheet-cells";
import type { StaleCells } from "./stale-formulas";
import { useCellEditor } from "./use-cell-editor";
import { useKeptScroll } from "./use-kept-scroll";
import { type Freeze, headingSize, useWindow } from "./use-window";

type Props = {
  readonly picture: SheetPicture;
  readonly selection: Area;
  readonly stale: StaleCells;
  readonly onSelect: (row: number, column: number) => void;
  readonly onFollow: (link: LinkPicture) => void;
  readonly onTyping: (on: boolean) => void;
  readonly onEnter: (cell: EditedCell, text: string) => void;
  /** To the sheet after or before this one. */
  readonly onStepSheet: (step: 1 | -1) => void;
};

const nothingFrozen: Freeze = { rows: 0, columns: 0 };

/** One sheet: headings, frozen rows and columns, cells in sight, charts, and the cell being typed in. */
export function Grid(props: Props): ReactElement {
  const { picture, selection, stale, onSelect, onFollow } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { row, column } = selection;
  const geometry = useMemo(() => measureGrid(picture, { row, column }), [picture, row, column]);
  const cells = useMemo(() => indexCells(picture), [picture]);
  const freeze = picture.freeze ?? nothingFrozen;
  useKeptScroll(scroller, picture.id);
  const inSight = useWindow(scroller, geometry, freeze);
  const editor = useCellEditor(picture.id, props);
  useEffect(() => {
    if (scroller.current !== null) scrollToCell(scroller.current, geometry, freeze, selection);
    // A new look at the same sheet must not move it; only a new selection does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [picture.id, selection.row, selection.column]);
  const choose = (at: CellPlace): void => {
    const place = cells.mergeAt(at.row, at.column) ?? at;
    onSelect(place.row, place.column);
  };
  const begin = (at: CellPlace, typed?: string): void => {
    const cell = cells.at(at.row, at.column);
    const before = contentsOf(cell, cell === undefined ? undefined : cells.style(cell));
    editor.begin({ sheetId: picture.id, row: at.row, column: at.column }, before, typed);
  };
  const onEnd = ({ how, key }: EditorEnd): void => {
    editor.end(how);
    const next = key === undefined ? undefined : stepFrom(selection, key, geometry);
    if (next !== undefined) choose(next);
    if (next !== undefined || how === "cancel") scroller.current?.focus({ preventScroll: true });
  };
  const onKey = (action: NonNullable<ReturnType<typeof readKey>>): void => {
    switch (action.kind) {
      case "move":
        choose(action.to);
        return;
      case "edit":
        begin(selection, action.typed);
        return;
      case "clear":
        props.onEnter({ sheetId: picture.id, row, column }, "");
        return;
      case "sheet":
        props.onStepSheet(action.step);
        return;
    }
  };
  return (
    // The grid is one widget: arrow keys move in it, and the formula bar says where it is.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as above
    <div
      ref={scroller}
      className="grid"
      role="application"
      aria-label={`Sheet ${picture.name}`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- as above
      tabIndex={0}
      onMouseDown={(event) => {
        editor.end("commit");
        const at = cellUnder(event, event.currentTarget, geometry, freeze);
        if (at === undefined) return;
        choose(at);
        const link = cells.linkAt(at.row, at.column);
        if (link !== undefined) onFollow(link);
      }}
      onDoubleClick={(event) => {
        const at = cellUnder(event, event.currentTarget, geometry, freeze);
        if (at !== undefined) begin(cells.mergeAt(at.row, at.column) ?? at);
      }}
      onKeyDown={(event) => {
        const action = readKey(event, selection, geometry);
        if (action === undefined) return;
        event.preventDefault();
        onKey(action);
      }}
    >
      <div
        className="sizer"
        style={{
          width: headingSize.width + sizeOf(geometry.columns, 0, geometry.columns.count),
          height: headingSize.height + sizeOf(geometry.rows, 0, geometry.rows.count),
        }}
      >
        <Quadrants
          {...{ picture, geometry, cells, stale, freeze, inSight, selection, onEnd }}
          edit={editor.edit}
          onType={editor.type}
        />
      </div>
    </div>
  );
}
