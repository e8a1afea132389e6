import type { ReactElement } from "react";

import type { SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/model/workbook-file";

import { contentsOf } from "../grid/cell-contents";
import { cellName } from "../grid/cell-name";

type Props = { readonly picture: SheetPicture; readonly selection: Area };

/** Address and contents of the selected cell. */
export function FormulaBar({ picture, selection }: Props): ReactElement {
  const cell = picture.cells
    .find(({ row }) => row === selection.row)
    ?.cells.find(({ column }) => column === selection.column);
  const style = cell === undefined ? undefined : picture.styles[cell.style];
  return (
    <div className="formula-bar">
      <output className="address" aria-label="Selected cell">
        {cellName(selection.row, selection.column)}
      </output>
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <output className="contents" aria-label="Contents">
        {contentsOf(cell, style)}
      </output>
    </div>
  );
}
