/** Waiting, as the gateway needs it; tests give one that does not wait. Times are milliseconds. */
export type Clock = {
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Calls `ring` after the time unless the answer is called first. */
  readonly startTimer: (milliseconds: number, ring: () => void) => () => void;
};

export const realClock: Clock = {
  sleep: (milliseconds) =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    }),
  startTimer: (milliseconds, ring) => {
    const timer = setTimeout(ring, milliseconds);
    return () => {
      clearTimeout(timer);
    };
  },
};
