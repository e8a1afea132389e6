import type { ReactElement } from "react";

import type { SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/model/workbook-file";

import { ChartFrame } from "../charts/ChartFrame.tsx";
import { CellEditor, type EditorEnd } from "./CellEditor";
import { type GridGeometry, sizeOf, type Span } from "./geometry";
import { GridLayer } from "./GridLayer";
import { Headings } from "./Headings";
import { SelectionFrame } from "./SelectionFrame";
import type { SheetCells } from "./sheet-cells";
import type { StaleCells } from "./stale-formulas";
import type { CellEdit } from "./use-cell-editor";
import { type Freeze, type GridWindow, headingSize } from "./use-window";

export type QuadrantProps = {
  readonly picture: SheetPicture;
  readonly geometry: GridGeometry;
  readonly cells: SheetCells;
  readonly stale: StaleCells;
  readonly freeze: Freeze;
  readonly inSight: GridWindow;
  readonly selection: Area;
  readonly edit: CellEdit | undefined;
  readonly onType: (text: string) => void;
  readonly onEnd: (end: EditorEnd) => void;
};

/** The four parts of a sheet with frozen lines; without any, three of them hold headings only. */
export function Quadrants(props: QuadrantProps): ReactElement {
  const { picture, geometry, freeze, inSight } = props;
  const frozenRows: Span = { from: 0, to: freeze.rows };
  const frozenColumns: Span = { from: 0, to: freeze.columns };
  const width = headingSize.width + sizeOf(geometry.columns, 0, freeze.columns);
  const height = headingSize.height + sizeOf(geometry.rows, 0, freeze.rows);
  const clipped = inSight.scrolledRight ? " clipped" : "";
  return (
    <>
      <div className="quadrant body">
        <div className="origin">
          <Layer {...props} rows={inSight.rows} columns={inSight.columns} />
          {picture.charts.map((chart) => (
            <ChartFrame key={chart.model.name} chart={chart} />
          ))}
        </div>
      </div>
      <div className={`quadrant above${freeze.rows > 0 ? " frozen" : ""}`} style={{ height }}>
        <div className="origin">
          <Layer {...props} rows={frozenRows} columns={inSight.columns} />
        </div>
        <Strip {...props} direction="columns" span={inSight.columns} />
      </div>
      <div
        className={`quadrant beside${freeze.columns > 0 ? " frozen" : ""}${clipped}`}
        style={{ width }}
      >
        <div className="origin">
          <Layer {...props} rows={inSight.rows} columns={frozenColumns} />
        </div>
        <Strip {...props} direction="rows" span={inSight.rows} />
      </div>
      <div className={`quadrant corner${clipped}`} style={{ width, height }}>
        <div className="origin">
          <Layer {...props} rows={frozenRows} columns={frozenColumns} />
        </div>
        <Strip {...props} direction="columns" span={frozenColumns} />
        <Strip {...props} direction="rows" span={frozenRows} />
        <div className="heading all" />
      </div>
    </>
  );
}

/** Cells, selection and editor, as far as they lie in these rows and columns. */
function Layer({
  rows,
  columns,
  ...props
}: QuadrantProps & { readonly rows: Span; readonly columns: Span }): ReactElement {
  const { picture, geometry, cells, stale, selection, edit, onType, onEnd } = props;
  const selected =
    meets({ from: selection.row, to: selection.row + selection.rows }, rows) &&
    meets({ from: selection.column, to: selection.column + selection.columns }, columns);
  return (
    <>
      <GridLayer {...{ cells, stale, geometry, rows, columns }} gridlines={picture.gridlines} />
      {selected && <SelectionFrame selection={selection} geometry={geometry} />}
      {edit?.cell.sheetId === picture.id &&
        holds(rows, edit.cell.row) &&
        holds(columns, edit.cell.column) && <CellEditor {...{ edit, geometry, onType, onEnd }} />}
    </>
  );
}

function Strip({
  direction,
  span,
  geometry,
  selection,
}: QuadrantProps & {
  readonly direction: "columns" | "rows";
  readonly span: Span;
}): ReactElement {
  const selected =
    direction === "columns"
      ? { from: selection.column, to: selection.column + selection.columns }
      : { from: selection.row, to: selection.row + selection.rows };
  return (
    <div className={`strip ${direction}`}>
      <Headings {...{ direction, span, selected }} track={geometry[direction]} />
    </div>
  );
}

function meets(left: Span, right: Span): boolean {
  return left.from < right.to && right.from < left.to;
}

function holds(span: Span, line: number): boolean {
  return line >= span.from && line < span.to;
}
