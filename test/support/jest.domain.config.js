import config from "../../jest.config.js";

/**
 * The tests of the domain alone, for the mutation test.
 *
 * @type {import("jest").Config}
 */
export default {
  ...config,
  rootDir: "../..",
  testMatch: [
    "<rootDir>/test/domain/**/*.test.ts",
    "<rootDir>/test/published-examples/**/*.test.ts",
  ],
  reporters: ["default"],
};
