import config from "../../jest.config.js";

const room = process.env.STEERBOOK_ROOM ?? "*";

/**
 * The tests of one room of the domain alone, for the mutation test: a room's own tests must find its faults.
 *
 * @type {import("jest").Config}
 */
export default {
  ...config,
  rootDir: "../..",
  testMatch: [`<rootDir>/test/domain/${room}/**/*.test.ts`],
  reporters: ["default"],
};
