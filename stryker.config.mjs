/**
 * Mutation test of the domain; `scripts/mutate.mjs` says which files.
 */
export default {
  testRunner: "jest",
  buildCommand: "node scripts/mutation/bundle-tests.mjs",
  jest: {
    projectType: "custom",
    configFile: "scripts/mutation/jest.config.js",
    enableFindRelatedTests: false,
  },
  coverageAnalysis: "perTest",
  // Mutants in code that runs once, on loading, cannot be switched on test by test.
  ignoreStatic: true,
  ignorePatterns: ["dist", "assets", "bench", "test/e2e"],
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "dist/mutation.json" },
  tempDirName: "dist/mutation",
  concurrency: 2,
  // A worker keeps what every run has loaded.
  maxTestRunnerReuse: 20,
  // A busy machine is no killed mutant; endless loops are found by counting, long before.
  timeoutMS: 30000,
  timeoutFactor: 4,
};
