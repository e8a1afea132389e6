import type { Host } from "#embedded-host/index";

import type { RequestRecord } from "./messages";

/** A host that notes each request with its bytes and its time. */
export type RecordingHost = {
  readonly host: Host;
  /** The records since the last call. */
  readonly take: () => readonly RequestRecord[];
};

/** `onAnswer` is called after each answer. */
export function recordRequests(host: Host, onAnswer: () => void): RecordingHost {
  let records: RequestRecord[] = [];
  let number = 0;
  return {
    host: {
      ...host,
      receive: async (text) => {
        const at = Date.now();
        const startedAt = performance.now();
        const before = host.traffic.total.bytesSent;
        const answering = host.receive(text);
        const bytesSent = host.traffic.total.bytesSent - before;
        const answer = await answering;
        number += 1;
        records.push({
          number,
          at,
          duration: performance.now() - startedAt,
          bytesSent,
          bytesReceived: encoder.encode(answer).byteLength,
        });
        onAnswer();
        return answer;
      },
    },
    take: () => {
      const taken = records;
      records = [];
      return taken;
    },
  };
}

const encoder = new TextEncoder();
