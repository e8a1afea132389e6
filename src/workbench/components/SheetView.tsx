import type { ReactElement } from "react";

import type { SheetPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import { cellName } from "../grid/cell-name";
import { Grid } from "../grid/Grid.tsx";
import type { StaleCells } from "../grid/stale-formulas";
import type { HostConnection } from "../host/connect-host";
import { followLink } from "./follow-link";
import { FormulaBar } from "./FormulaBar";

type Props = {
  readonly workbook: WorkbookPicture;
  readonly sheet: SheetPicture;
  readonly stale: StaleCells;
  readonly host: HostConnection;
};

/** The sheet in front, with what its selected cell holds. */
export function SheetView({ workbook, sheet, stale, host }: Props): ReactElement {
  return (
    <>
      <FormulaBar picture={sheet} selection={workbook.selection} />
      <Grid
        picture={sheet}
        selection={workbook.selection}
        stale={stale}
        onSelect={(row, column) => {
          host.select(sheet.id, cellName(row, column));
        }}
        onFollow={(link) => {
          followLink(link, workbook, host);
        }}
        onTyping={host.typing}
        onEnter={host.enter}
        onStepSheet={(step) => {
          const next = neighbourOf(workbook, step);
          if (next !== undefined) host.select(next, undefined);
        }}
      />
    </>
  );
}

/** The visible sheet after or before the active one; undefined at the ends. */
function neighbourOf(workbook: WorkbookPicture, step: 1 | -1): string | undefined {
  const shown = workbook.sheets.filter(
    ({ visibility, kind }) => visibility === "visible" && kind === "worksheet",
  );
  const at = shown.findIndex(({ id }) => id === workbook.activeSheetId);
  return shown[at + step]?.id;
}
