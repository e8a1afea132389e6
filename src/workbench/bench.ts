import { connectHost, type HostConnection } from "./host/connect-host";
import {
  initialWorkbench,
  reduceWorkbench,
  type WorkbenchEvent,
  type WorkbenchState,
} from "./state";

/** The workbook that the page opens with. */
const sampleAddress = "sample.xlsx";
const sampleName = "Calderwick portfolio.xlsx";

/** The page's state and the host that feeds it. */
export type Bench = {
  readonly host: HostConnection;
  readonly current: () => WorkbenchState;
  readonly send: (event: WorkbenchEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
};

/** Starts the host and opens the sample. */
export function startBench(): Bench {
  const listeners = new Set<() => void>();
  let state = initialWorkbench;
  const send = (event: WorkbenchEvent): void => {
    state = reduceWorkbench(state, event);
    for (const listener of listeners) listener();
  };
  const host = connectHost(send);
  void openSample(host, send);
  return {
    host,
    current: () => state,
    send,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

async function openSample(
  host: HostConnection,
  send: (event: WorkbenchEvent) => void,
): Promise<void> {
  const answer = await fetch(sampleAddress);
  if (answer.ok) {
    host.open(sampleName, new Uint8Array(await answer.arrayBuffer()));
    return;
  }
  const sentence = "The sample portfolio is missing. Open a workbook instead.";
  send({ kind: "refused", sentence });
}
