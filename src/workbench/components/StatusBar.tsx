import type { ReactElement } from "react";

import type { TrafficCount } from "../host/messages";

const whole = new Intl.NumberFormat("en-GB");

/** What the pane and the workbook said to each other, as Excel would have to carry it. */
export function StatusBar({
  traffic,
}: {
  readonly traffic: TrafficCount | undefined;
}): ReactElement {
  return (
    <footer className="status">
      <span>No Excel here: an embedded workbook host answers Microsoft’s own client library.</span>
      {traffic !== undefined && (
        <span className="traffic">
          {`${whole.format(traffic.requests)} requests · ${bytes(traffic.bytesSent)} out, largest ${bytes(traffic.largestRequest)} · ${bytes(traffic.bytesReceived)} in, largest ${bytes(traffic.largestResponse)}`}
        </span>
      )}
    </footer>
  );
}

function bytes(count: number): string {
  if (count < 1000) return `${String(count)} B`;
  return count < 1e6
    ? `${whole.format(Math.round(count / 1e3))} kB`
    : `${(count / 1e6).toFixed(1)} MB`;
}
