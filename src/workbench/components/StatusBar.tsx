import type { ReactElement } from "react";

import type { TrafficCount } from "../host/messages";
import { byteCount, whole } from "./byte-count";

type Props = {
  readonly traffic: TrafficCount | undefined;
  /** Formulas of the sheet in front that wait for Excel. */
  readonly stale: number;
  readonly trafficShown: boolean;
  readonly onTraffic: () => void;
};

/** What holds for the sheet in front, and what the pane and the workbook said to each other. */
export function StatusBar({ traffic, stale, trafficShown, onTraffic }: Props): ReactElement {
  return (
    <footer className="status">
      <span role="status">
        {stale === 0
          ? "No Excel here: an embedded workbook host answers Microsoft’s own client library."
          : `${whole.format(stale)} ${stale === 1 ? "formula is" : "formulas are"} marked on this sheet: Excel recalculates them when it opens the file.`}
      </span>
      {traffic !== undefined && (
        <button type="button" className="traffic" aria-expanded={trafficShown} onClick={onTraffic}>
          {`${whole.format(traffic.requests)} requests · ${byteCount(traffic.bytesSent)} out · ${byteCount(traffic.bytesReceived)} in`}
          <span aria-hidden="true">{trafficShown ? " ▾" : " ▴"}</span>
        </button>
      )}
    </footer>
  );
}
