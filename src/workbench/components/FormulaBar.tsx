import type { ReactElement } from "react";

import type { SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/workbook-file";

import { columnLetters } from "../grid/Headings.tsx";

type Props = { readonly picture: SheetPicture; readonly selection: Area };

/** Address and contents of the selected cell. */
export function FormulaBar({ picture, selection }: Props): ReactElement {
  const cell = picture.cells
    .find(({ row }) => row === selection.row)
    ?.cells.find(({ column }) => column === selection.column);
  const contents =
    cell?.formula ?? (cell?.type === "number" ? cell.text : String(cell?.value ?? ""));
  return (
    <div className="formula-bar">
      <output className="address" aria-label="Selected cell">
        {`${columnLetters(selection.column)}${String(selection.row + 1)}`}
      </output>
      <span className="function-sign" aria-hidden="true">
        fx
      </span>
      <output className="contents" aria-label="Contents">
        {contents}
      </output>
    </div>
  );
}
