/** State outside React, so that ribbon commands and the pane share it (shared runtime). */
export type Store<State, Event> = {
  readonly current: () => State;
  readonly send: (event: Event) => void;
  /** Calls back after every change; returns how to stop that. */
  readonly subscribe: (listener: () => void) => () => void;
};

export function createStore<State, Event>(
  initial: State,
  reduce: (state: State, event: Event) => State,
): Store<State, Event> {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    current: () => state,
    send: (event) => {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
