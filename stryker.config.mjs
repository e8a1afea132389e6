/**
 * Mutation test of the domain; `scripts/mutate.mjs` says which files.
 */
export default {
  testRunner: "jest",
  testRunnerNodeArgs: ["--experimental-vm-modules"],
  jest: { projectType: "custom", configFile: "test/support/jest.domain.config.js" },
  coverageAnalysis: "perTest",
  // Mutants in code that runs once, on loading, cannot be switched on test by test.
  ignoreStatic: true,
  ignorePatterns: ["dist", "assets", "bench", "test/e2e", "test/golden"],
  reporters: ["progress-append-only", "clear-text", "json"],
  clearTextReporter: { allowColor: false, logTests: false },
  jsonReporter: { fileName: "dist/mutation.json" },
  tempDirName: "dist/mutation",
  concurrency: 2,
};
