import { type ReactElement, useEffect, useReducer, useRef, useState } from "react";

import type { LinkPicture, WorkbookPicture } from "#embedded-host/sheet-picture";

import { columnLetters } from "../grid/Headings.tsx";
import { Grid } from "../grid/Grid.tsx";
import { connectHost, type HostConnection } from "../host/connect-host";
import { initialWorkbench, reduceWorkbench } from "../state";
import { CommandBar } from "./CommandBar";
import { FormulaBar } from "./FormulaBar";
import { PaneFrame, type PaneHandle } from "./PaneFrame";
import { parseLocation } from "./parse-location";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";

/** The workbook that the page opens with. */
const sampleAddress = "sample.xlsx";

/** The whole page: commands, sheet, tabs, pane and traffic. */
export function Workbench(): ReactElement {
  const [state, dispatch] = useReducer(reduceWorkbench, initialWorkbench);
  const [host, setHost] = useState<HostConnection>();
  const pane = useRef<PaneHandle>(null);
  useEffect(() => {
    const connection = connectHost(dispatch);
    setHost(connection);
    void openSample(connection, dispatch);
    return connection.close;
  }, []);
  const { workbook, sheet, phase } = state;
  const open = async (file: File): Promise<void> => {
    dispatch({ kind: "opening" });
    host?.open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  return (
    <div className="workbench">
      <CommandBar
        fileName={workbook?.fileName}
        onOpen={(file) => void open(file)}
        onSave={() => host?.save()}
        onCommand={(name) => pane.current?.runCommand(name)}
      />
      {phase.kind === "refused" && (
        <div className="refusal" role="alert">
          <span>{phase.sentence}</span>
          <button
            type="button"
            onClick={() => {
              dispatch({ kind: "noticeDismissed" });
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
                onSelect={(row, column) => host?.select(sheet.id, cellName(row, column))}
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
              onChoose={(sheetId) => host?.select(sheetId, undefined)}
            />
          )}
        </div>
        {host !== undefined && state.opened > 0 && (
          <PaneFrame key={state.opened} ref={pane} connect={host.connectPane} />
        )}
      </div>
      <StatusBar traffic={state.traffic} />
    </div>
  );
}

async function openSample(
  host: HostConnection,
  dispatch: (event: { kind: "refused"; sentence: string }) => void,
): Promise<void> {
  const answer = await fetch(sampleAddress);
  if (answer.ok) host.open("Steerbook sample.xlsx", new Uint8Array(await answer.arrayBuffer()));
  else
    dispatch({
      kind: "refused",
      sentence: "The sample portfolio is missing. Open a workbook instead.",
    });
}

function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${String(row + 1)}`;
}

/** Links in the workbook jump; links outside open in a new tab if they are of a harmless kind. */
function followLink(
  link: LinkPicture,
  workbook: WorkbookPicture,
  host: HostConnection | undefined,
): void {
  const place = link.location === undefined ? undefined : parseLocation(link.location);
  if (place !== undefined) {
    const sheet = workbook.sheets.find(
      ({ name }) => name.toLowerCase() === place.sheet.toLowerCase(),
    );
    if (sheet !== undefined) host?.select(sheet.id, place.address);
    return;
  }
  if (link.url !== undefined && /^(https?|mailto):/i.test(link.url)) {
    window.open(link.url, "_blank", "noopener,noreferrer");
  }
}
