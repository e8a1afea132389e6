import { fileURLToPath } from "node:url";

/**
 * Runs the bundled tests and gives up at the first failure, for a fault needs to be found only once.
 *
 * @type {import("jest").Config}
 */
export default {
  rootDir: "../..",
  roots: ["<rootDir>/dist/mutation-tests"],
  testMatch: ["<rootDir>/dist/mutation-tests/all.test.cjs"],
  testEnvironment: fileURLToPath(new URL("fail-fast-environment.cjs", import.meta.url)),
  testTimeout: 600_000,
  transform: {},
};
