/** Bytes are those of the JSON messages in UTF-8, both ways. */
export type PhaseTraffic = {
  requests: number;
  bytesSent: number;
  bytesReceived: number;
  largestRequest: number;
  largestResponse: number;
};

/** What went over the bridge, counted by phases that the owner names. */
export type Traffic = {
  /** Requests from now on count for this phase. */
  phase(name: string): void;
  readonly phases: Readonly<Record<string, Readonly<PhaseTraffic>>>;
  readonly total: Readonly<PhaseTraffic>;
  /** Forgets all phases and counts. */
  reset(): void;
};

export type TrafficCounter = Traffic & {
  sent(bytes: number): void;
  received(bytes: number): void;
};

/** Requests before the first `phase()` count for "start". */
const firstPhase = "start";

export function createTraffic(): TrafficCounter {
  let current = firstPhase;
  let phases: Record<string, PhaseTraffic> = {};
  let total = nothing();
  const counts = (): PhaseTraffic => (phases[current] ??= nothing());
  return {
    phase(name) {
      current = name;
    },
    get phases() {
      return phases;
    },
    get total() {
      return total;
    },
    reset() {
      current = firstPhase;
      phases = {};
      total = nothing();
    },
    sent(bytes) {
      for (const count of [counts(), total]) {
        count.requests++;
        count.bytesSent += bytes;
        count.largestRequest = Math.max(count.largestRequest, bytes);
      }
    },
    received(bytes) {
      for (const count of [counts(), total]) {
        count.bytesReceived += bytes;
        count.largestResponse = Math.max(count.largestResponse, bytes);
      }
    },
  };
}

function nothing(): PhaseTraffic {
  return { requests: 0, bytesSent: 0, bytesReceived: 0, largestRequest: 0, largestResponse: 0 };
}

export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) length += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return length;
}
