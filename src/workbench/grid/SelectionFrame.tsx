import type { ReactElement } from "react";

import type { Area } from "#ooxml/model/workbook-file";

import { type GridGeometry, sizeOf, startOf } from "./geometry";

type Props = { readonly selection: Area; readonly geometry: GridGeometry };

export function SelectionFrame({ selection, geometry }: Props): ReactElement {
  return (
    <div
      className="selection"
      style={{
        left: startOf(geometry.columns, selection.column) - 1,
        top: startOf(geometry.rows, selection.row) - 1,
        width: sizeOf(geometry.columns, selection.column, selection.columns) + 1,
        height: sizeOf(geometry.rows, selection.row, selection.rows) + 1,
      }}
    />
  );
}
