/** Prints the one line a continuous integration reads: how many tests passed and failed. */
export default class ClosingLineReporter {
  onRunComplete(_contexts, results) {
    const failed = Math.max(results.numFailedTests, results.numFailedTestSuites);
    const skipped = results.numPendingTests + results.numTodoTests;
    const closing = `${results.numPassedTests} passed, ${failed} failed`;
    // After the summary, which the default reporter writes to standard error.
    setImmediate(() => console.log(skipped > 0 ? `${closing}, ${skipped} skipped` : closing));
  }
}
