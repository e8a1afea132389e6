import {
  type ReactElement,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";

import type { LinkPicture, SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/workbook-file";

import { ChartFrame } from "../charts/ChartFrame.tsx";
import { type GridGeometry, measureGrid, sizeOf, type Span } from "./geometry";
import { GridLayer } from "./GridLayer";
import { Headings } from "./Headings";
import { cellUnder, scrollToCell, stepFrom } from "./moving";
import { SelectionFrame } from "./SelectionFrame";
import { indexCells, type SheetCells } from "./sheet-cells";
import { type Freeze, type GridWindow, headingSize, useWindow } from "./use-window";

type Props = {
  readonly picture: SheetPicture;
  readonly selection: Area;
  readonly onSelect: (row: number, column: number) => void;
  readonly onFollow: (link: LinkPicture) => void;
};

const nothingFrozen: Freeze = { rows: 0, columns: 0 };

/** One sheet: headings, frozen rows and columns, cells in sight, charts. */
export function Grid({ picture, selection, onSelect, onFollow }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => measureGrid(picture), [picture]);
  const cells = useMemo(() => indexCells(picture), [picture]);
  const freeze = picture.freeze ?? nothingFrozen;
  useKeptScroll(scroller, picture.id);
  const inSight = useWindow(scroller, geometry, freeze);
  useEffect(() => {
    if (scroller.current !== null) scrollToCell(scroller.current, geometry, freeze, selection);
    // A new look at the same sheet must not move it; only a new selection does.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [picture.id, selection.row, selection.column]);
  const choose = (row: number, column: number): void => {
    const merge = cells.mergeAt(row, column);
    onSelect(merge?.row ?? row, merge?.column ?? column);
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
        const at = cellUnder(event, event.currentTarget, geometry, freeze);
        if (at === undefined) return;
        choose(at.row, at.column);
        const link = cells.linkAt(at.row, at.column);
        if (link !== undefined) onFollow(link);
      }}
      onKeyDown={(event) => {
        const next = stepFrom(selection, event.key, geometry);
        if (next === undefined) return;
        event.preventDefault();
        choose(next.row, next.column);
      }}
    >
      <div
        className="sizer"
        style={{
          width: headingSize.width + sizeOf(geometry.columns, 0, geometry.columns.count),
          height: headingSize.height + sizeOf(geometry.rows, 0, geometry.rows.count),
        }}
      >
        <Quadrants {...{ picture, geometry, cells, freeze, inSight, selection }} />
      </div>
    </div>
  );
}

/** Each sheet is where it was left, a sheet seen for the first time at its top. */
function useKeptScroll(scroller: RefObject<HTMLElement | null>, sheetId: string): void {
  const kept = useRef(new Map<string, { readonly left: number; readonly top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const { left, top } = kept.current.get(sheetId) ?? { left: 0, top: 0 };
    element.scrollLeft = left;
    element.scrollTop = top;
    const keep = (): void => {
      kept.current.set(sheetId, { left: element.scrollLeft, top: element.scrollTop });
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => {
      element.removeEventListener("scroll", keep);
    };
  }, [scroller, sheetId]);
}

type QuadrantProps = {
  readonly picture: SheetPicture;
  readonly geometry: GridGeometry;
  readonly cells: SheetCells;
  readonly freeze: Freeze;
  readonly inSight: GridWindow;
  readonly selection: Area;
};

/** The four parts of a sheet with frozen lines; without any, three of them hold headings only. */
function Quadrants(props: QuadrantProps): ReactElement {
  const { picture, geometry, cells, freeze, inSight, selection } = props;
  const frozenRows: Span = { from: 0, to: freeze.rows };
  const frozenColumns: Span = { from: 0, to: freeze.columns };
  const chosenRows = { from: selection.row, to: selection.row + selection.rows };
  const chosenColumns = { from: selection.column, to: selection.column + selection.columns };
  const layer = (rows: Span, columns: Span): ReactElement => (
    <>
      <GridLayer {...{ cells, geometry, rows, columns }} gridlines={picture.gridlines} />
      {meets(chosenRows, rows) && meets(chosenColumns, columns) && (
        <SelectionFrame selection={selection} geometry={geometry} />
      )}
    </>
  );
  const headings = (direction: "columns" | "rows", span: Span): ReactElement => (
    <Headings
      direction={direction}
      track={geometry[direction]}
      span={span}
      selected={direction === "columns" ? chosenColumns : chosenRows}
    />
  );
  const width = headingSize.width + sizeOf(geometry.columns, 0, freeze.columns);
  const height = headingSize.height + sizeOf(geometry.rows, 0, freeze.rows);
  const clipped = inSight.scrolledRight ? " clipped" : "";
  return (
    <>
      <div className="quadrant body">
        <div className="origin">
          {layer(inSight.rows, inSight.columns)}
          {picture.charts.map((chart) => (
            <ChartFrame key={chart.model.name} chart={chart} />
          ))}
        </div>
      </div>
      <div className={`quadrant above${freeze.rows > 0 ? " frozen" : ""}`} style={{ height }}>
        <div className="origin">{layer(frozenRows, inSight.columns)}</div>
        <div className="strip columns">{headings("columns", inSight.columns)}</div>
      </div>
      <div
        className={`quadrant beside${freeze.columns > 0 ? " frozen" : ""}${clipped}`}
        style={{ width }}
      >
        <div className="origin">{layer(inSight.rows, frozenColumns)}</div>
        <div className="strip rows">{headings("rows", inSight.rows)}</div>
      </div>
      <div className={`quadrant corner${clipped}`} style={{ width, height }}>
        <div className="origin">{layer(frozenRows, frozenColumns)}</div>
        <div className="strip columns">{headings("columns", frozenColumns)}</div>
        <div className="strip rows">{headings("rows", frozenRows)}</div>
        <div className="heading all" />
      </div>
    </>
  );
}

function meets(left: Span, right: Span): boolean {
  return left.from < right.to && right.from < left.to;
}
