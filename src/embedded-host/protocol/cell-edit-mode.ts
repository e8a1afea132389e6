/** Whether the user is typing in a cell: requests then fail or, with `delayForCellEdit`, wait. */
export type CellEditMode = {
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  /** Resolves when the user has finished. */
  readonly ended: () => Promise<void>;
};

export function createCellEditMode(): CellEditMode {
  let on = false;
  let waiting: (() => void)[] = [];
  return {
    get on() {
      return on;
    },
    set(now) {
      on = now;
      if (on) return;
      const released = waiting;
      waiting = [];
      for (const go of released) go();
    },
    ended() {
      return on ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve();
    },
  };
}
