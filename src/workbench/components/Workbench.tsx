import { type ReactElement, useRef, useSyncExternalStore } from "react";

import type { LinkPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import { columnLetters } from "../grid/Headings.tsx";
import { Grid } from "../grid/Grid.tsx";
import type { Bench } from "../bench";
import type { HostConnection } from "../host/connect-host";
import { CommandBar } from "./CommandBar";
import { FormulaBar } from "./FormulaBar";
import { PaneFrame, type PaneHandle } from "./PaneFrame";
import { parseLocation } from "./parse-location";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

/** The whole page: commands, sheet, tabs, pane and traffic. */
export function Workbench({ bench }: { readonly bench: Bench }): ReactElement {
  const state = useSyncExternalStore(bench.subscribe, bench.current);
  const { host } = bench;
  const pane = useRef<PaneHandle>(null);
  const { workbook, sheet, phase } = state;
  const open = async (file: File): Promise<void> => {
    bench.send({ kind: "opening" });
    host.open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div className="workbench">
      <CommandBar
        fileName={workbook?.fileName}
        onOpen={(file) => void open(file)}
        onSave={() => {
          host.save();
        }}
        onCommand={(name) => pane.current?.runCommand(name)}
      />
      {phase.kind === "refused" && (
        <div className="refusal" role="alert">
          <span>{phase.sentence}</span>
          <button
            type="button"
            onClick={() => {
              bench.send({ kind: "noticeDismissed" });
            }}
          >
            Dismiss
          </button>
        </div>
      )}
      <div className="desk">
        <div className="workbook">
          {sheet !== undefined && workbook !== undefined ? (
            <>
              <FormulaBar picture={sheet} selection={workbook.selection} />
              <Grid
                picture={sheet}
                selection={workbook.selection}
                onSelect={(row, column) => {
                  host.select(sheet.id, cellName(row, column));
                }}
                onFollow={(link) => {
                  followLink(link, workbook, host);
                }}
              />
            </>
          ) : (
            <p className="waiting">{phase.kind === "opening" ? "Opening the workbook…" : ""}</p>
          )}
          {workbook !== undefined && (
            <SheetTabs
              workbook={workbook}
              onChoose={(sheetId) => {
                host.select(sheetId, undefined);
              }}
            />
          )}
        </div>
        {state.opened > 0 && <PaneFrame key={state.opened} ref={pane} connect={host.connectPane} />}
      </div>
      <StatusBar traffic={state.traffic} />
    </div>
  );
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Links in the workbook jump; links outside open in a new tab if they are of a harmless kind. */
function followLink(link: LinkPicture, workbook: WorkbookPicture, host: HostConnection): void {
  const place = link.location === undefined ? undefined : parseLocation(link.location);
  if (place !== undefined) {
    const sheet = workbook.sheets.find(
      ({ name }) => name.toLowerCase() === place.sheet.toLowerCase(),
    );
    if (sheet !== undefined) host.select(sheet.id, place.address);
    return;
  }
  if (link.url !== undefined && /^(https?|mailto):/i.test(link.url)) {
    window.open(link.url, "_blank", "noopener,noreferrer");
  }
}
