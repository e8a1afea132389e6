import { type ReactElement, useEffect, useRef } from "react";

import type { RequestRecord, TrafficCount } from "../host/messages";
import { byteCount, timeSpan, whole } from "./byte-count";

type Props = { readonly traffic: TrafficCount; readonly requests: readonly RequestRecord[] };

const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "medium" });

/** Requests of the add-in with their bytes and times, as Excel would have to carry them. */
export function TrafficPanel({ traffic, requests }: Props): ReactElement {
  const scroller = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [requests]);
  const slowest = Math.max(0, ...requests.map(({ duration }) => duration));
  return (
    <section className="traffic-panel" aria-label="Traffic">
      <dl>
        <Fact name="Requests" fact={whole.format(traffic.requests)} />
        <Fact
          name="Sent, largest"
          fact={`${byteCount(traffic.bytesSent)}, ${byteCount(traffic.largestRequest)}`}
        />
        <Fact
          name="Received, largest"
          fact={`${byteCount(traffic.bytesReceived)}, ${byteCount(traffic.largestResponse)}`}
        />
        <Fact name="Slowest answer listed" fact={timeSpan(slowest)} />
      </dl>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls needs the keyboard */}
      <div ref={scroller} className="traffic-list" role="region" aria-label="Requests" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Request</th>
              <th scope="col">Time of day</th>
              <th scope="col">Sent</th>
              <th scope="col">Received</th>
              <th scope="col">Answered in</th>
            </tr>
          </thead>
          <tbody>
            {requests.map(({ number, at, bytesSent, bytesReceived, duration }) => (
              <tr key={number}>
                <td>{whole.format(number)}</td>
                <td>{clock.format(at)}</td>
                <td>{byteCount(bytesSent)}</td>
                <td>{byteCount(bytesReceived)}</td>
                <td>{timeSpan(duration)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Fact({ name, fact }: { readonly name: string; readonly fact: string }): ReactElement {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{fact}</dd>
    </div>
  );
}
