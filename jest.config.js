/** @type {import("jest").Config} */
export default {
  testEnvironment: "node",
  // Every core: the long suites wait for nothing but the processor.
  maxWorkers: "100%",
  // No test is timed: a loaded machine may take its time.
  testTimeout: 600_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          parser: { syntax: "typescript", tsx: true },
          target: "es2022",
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
  testSequencer: "<rootDir>/test/support/long-suites-first.js",
  reporters: ["default", "<rootDir>/test/support/closing-line-reporter.js"],
  modulePathIgnorePatterns: ["<rootDir>/dist"],
};
