import { type CSSProperties, memo, type ReactElement } from "react";

import type { CellStyle } from "#ooxml/model/style-model";
import type { Area } from "#ooxml/model/workbook-file";

import { lookOfBox, lookOfText } from "./cell-look";
import { type GridGeometry, sizeOf, type Span, startOf } from "./geometry";
import type { SheetCells } from "./sheet-cells";
import { cellKey, type StaleCells } from "./stale-formulas";
import { numberOrHashes, roomForText } from "./text-room";

type Props = {
  readonly cells: SheetCells;
  readonly geometry: GridGeometry;
  readonly rows: Span;
  readonly columns: Span;
  readonly gridlines: boolean;
  readonly stale: StaleCells;
};

/** Cells of some rows and columns, in the sheet's own pixels. */
export const GridLayer = memo(function GridLayer(props: Props): ReactElement {
  const { geometry, rows, columns, gridlines } = props;
  const places = cellPlaces(props);
  return (
    <>
      {gridlines && <GridLines geometry={geometry} rows={rows} columns={columns} />}
      {places.map((place) => (
        <CellBox key={`b${place.key}`} place={place} cells={props.cells} geometry={geometry} />
      ))}
      {places.map((place) => (
        <CellText
          key={`t${place.key}`}
          place={place}
          cells={props.cells}
          geometry={geometry}
          stale={props.stale.has(place.key)}
        />
      ))}
    </>
  );
});

type Place = {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly merge: Area | undefined;
};

/** Cells to draw: those in the window, and the first cell of each merged area that reaches into it. */
function cellPlaces({ cells, rows, columns }: Props): readonly Place[] {
  const places = new Map<string, Place>();
  for (let row = rows.from; row < rows.to; row += 1) {
    for (let column = columns.from; column < columns.to; column += 1) {
      const merge = cells.mergeAt(row, column);
      const first = merge ?? { row, column };
      if (merge === undefined && cells.at(row, column) === undefined) continue;
      const key = cellKey(first.row, first.column);
      if (!places.has(key)) places.set(key, { key, row: first.row, column: first.column, merge });
    }
  }
  return [...places.values()];
}

type CellProps = {
  readonly place: Place;
  readonly cells: SheetCells;
  readonly geometry: GridGeometry;
};

function CellBox({ place, cells, geometry }: CellProps): ReactElement | undefined {
  const cell = cells.at(place.row, place.column);
  const style = cell === undefined ? undefined : cells.style(cell);
  const look = style === undefined ? undefined : lookOfBox(style);
  const rectangle = placeOf(place, geometry);
  if (look === undefined && place.merge === undefined) return undefined;
  const ground = place.merge === undefined ? {} : { backgroundColor: "#ffffff" };
  const box = style === undefined ? rectangle : reachEdges(rectangle, style);
  return <div className="cell-box" style={{ ...box, ...ground, ...look }} />;
}

/** Neighbours share the line between them: a border above or to the left lies on the neighbour's last pixel. */
function reachEdges(rectangle: Rectangle, { borders }: CellStyle): Rectangle {
  const left = borders.left === undefined || rectangle.left === 0 ? 0 : 1;
  const top = borders.top === undefined || rectangle.top === 0 ? 0 : 1;
  return {
    left: rectangle.left - left,
    top: rectangle.top - top,
    width: rectangle.width + left,
    height: rectangle.height + top,
  };
}

function CellText({
  place,
  cells,
  geometry,
  stale,
}: CellProps & { readonly stale: boolean }): ReactElement | undefined {
  const cell = cells.at(place.row, place.column);
  const style = cell === undefined ? undefined : cells.style(cell);
  if (cell === undefined || style === undefined || (cell.text === "" && !stale)) return undefined;
  const rectangle = placeOf(place, geometry);
  const room =
    place.merge === undefined ? roomForText(cells, geometry, place.row, cell) : rectangle;
  const linked = cells.linkAt(place.row, place.column) !== undefined;
  const look = { ...rectangle, ...room, ...lookOfText(style, cell) };
  return (
    <div
      className={`cell-text${linked ? " linked" : ""}${stale ? " stale" : ""}`}
      style={look}
      {...(stale ? { title: "Not recalculated: a cell it looks at was changed." } : {})}
    >
      <span style={rotationOf(style.alignment.rotation)}>
        {numberOrHashes(cells, cell, room.width)}
      </span>
    </div>
  );
}

type Rectangle = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

function placeOf({ row, column, merge }: Place, geometry: GridGeometry): Rectangle {
  return {
    left: startOf(geometry.columns, column),
    top: startOf(geometry.rows, row),
    width: sizeOf(geometry.columns, column, merge?.columns),
    height: sizeOf(geometry.rows, row, merge?.rows),
  };
}

/** Excel turns text up to 90 degrees counterclockwise; 91 to 180 is clockwise, 255 is stacked. */
function rotationOf(rotation: number): CSSProperties {
  if (rotation === 0) return {};
  if (rotation === 255) return { writingMode: "vertical-rl", textOrientation: "upright" };
  const degrees = rotation <= 90 ? -rotation : rotation - 90;
  return degrees === -90
    ? { writingMode: "vertical-rl", transform: "rotate(180deg)" }
    : { transform: `rotate(${String(degrees)}deg)` };
}

function GridLines({
  geometry,
  rows,
  columns,
}: Pick<Props, "geometry" | "rows" | "columns">): ReactElement {
  const top = startOf(geometry.rows, rows.from);
  const left = startOf(geometry.columns, columns.from);
  const height = startOf(geometry.rows, rows.to) - top;
  const width = startOf(geometry.columns, columns.to) - left;
  return (
    <>
      {lines(columns).map((line) => {
        const at = startOf(geometry.columns, line + 1) - 1;
        return (
          <div
            key={`c${String(line)}`}
            className="grid-line"
            style={{ left: at, top, width: 1, height }}
          />
        );
      })}
      {lines(rows).map((line) => {
        const at = startOf(geometry.rows, line + 1) - 1;
        return (
          <div
            key={`r${String(line)}`}
            className="grid-line"
            style={{ left, top: at, width, height: 1 }}
          />
        );
      })}
    </>
  );
}

function lines(span: Span): readonly number[] {
  return Array.from({ length: span.to - span.from }, (_, index) => span.from + index);
}
