import {
  type ReactElement,
  useCallback,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";

import { findStale } from "../grid/stale-formulas";
import type { Bench } from "../bench";
import type { WorkbenchState } from "../state";
import { CommandBar } from "./CommandBar";
import { PaneFrame, type PaneHandle } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";
import { SheetView } from "./SheetView";
import { StatusBar } from "./StatusBar";
import { TrafficPanel } from "./TrafficPanel";

/** The whole page: commands, sheet, tabs, pane and traffic. */
export function Workbench({ bench }: { readonly bench: Bench }): ReactElement {
  const state = useSyncExternalStore(bench.subscribe, bench.current);
  const { host } = bench;
  const pane = useRef<PaneHandle>(null);
  const [trafficShown, setTrafficShown] = useState(false);
  const stale = useStale(state);
  const { workbook, sheet, traffic } = state;
  const open = async (file: File): Promise<void> => {
    bench.send({ kind: "opening" });
    host.open(file.name, new Uint8Array(await file.arrayBuffer()));
  };
  const chooseSheet = useCallback(
    (sheetId: string) => {
      host.select(sheetId, undefined);
    },
    [host],
  );
  return (
    <div className="workbench">
      <CommandBar
        fileName={workbook?.fileName}
        onOpen={(file) => void open(file)}
        onSave={host.save}
        onCommand={(name) => pane.current?.runCommand(name)}
      />
      {state.refusal !== undefined && (
        <Refusal
          sentence={state.refusal}
          onDismiss={() => {
            bench.send({ kind: "noticeDismissed" });
          }}
        />
      )}
      {state.phase.kind === "opening" && sheet !== undefined && (
        <div className="refusal" role="status">
          Opening the workbook…
        </div>
      )}
      <div className="desk">
        <div className="workbook">
          {sheet !== undefined && workbook !== undefined ? (
            <SheetView key={state.opened} {...{ workbook, sheet, stale, host }} />
          ) : (
            <p className="waiting">
              {state.phase.kind === "opening" ? "Opening the workbook…" : ""}
            </p>
          )}
          {workbook !== undefined && <SheetTabs workbook={workbook} onChoose={chooseSheet} />}
        </div>
        {state.opened > 0 && <PaneFrame key={state.opened} ref={pane} connect={host.connectPane} />}
      </div>
      {trafficShown && traffic !== undefined && (
        <TrafficPanel traffic={traffic} requests={state.requests} />
      )}
      <StatusBar
        {...{ traffic, trafficShown }}
        stale={stale.size}
        onTraffic={() => {
          setTrafficShown(!trafficShown);
        }}
      />
    </div>
  );
}

function useStale({ sheet, edited, workbook }: WorkbenchState): ReadonlySet<string> {
  const names = workbook?.sheets;
  return useMemo(
    () =>
      sheet === undefined
        ? new Set<string>()
        : findStale(sheet, edited, (id) => names?.find((one) => one.id === id)?.name),
    [sheet, edited, names],
  );
}

function Refusal({
  sentence,
  onDismiss,
}: {
  readonly sentence: string;
  readonly onDismiss: () => void;
}): ReactElement {
  return (
    <div className="refusal" role="alert">
      <span>{sentence}</span>
      <button type="button" onClick={onDismiss}>
        Dismiss
      </button>
    </div>
  );
}
