import TestSequencer from "@jest/test-sequencer";

/** Suites of half a minute: one of them that begins last leaves the other cores without work. */
const long =
  /\/(?:integration|e2e|cli)\/|notes-in-faults|render-deck|mark-tabs|excel\/faults|plan-sample/;

/** A fresh checkout knows no durations and would go by the size of files. */
export default class LongSuitesFirst extends TestSequencer {
  sort(tests) {
    return super
      .sort(tests)
      .toSorted((left, right) => Number(long.test(right.path)) - Number(long.test(left.path)));
  }
}
