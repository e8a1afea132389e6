const { TestEnvironment } = require("jest-environment-node");

/**
 * Runs the tests that are asked for by name, and none after the first that fails. Jest itself goes through
 * all two thousand to skip them, and gives up only between files.
 */
module.exports = class FailFastEnvironment extends TestEnvironment {
  #failed = false;

  handleTestEvent({ name, test }, { rootDescribeBlock, testNamePattern }) {
    if (name === "run_start" && testNamePattern) keep(rootDescribeBlock, "", testNamePattern);
    if (name === "test_start" && this.#failed) test.mode = "skip";
    if (name === "test_done" && test.errors.length > 0) this.#failed = true;
  }
};

/** Leaves the tests of a block, and of those in it, whose names fit. */
function keep(block, path, pattern) {
  block.children = block.children.filter((child) => {
    const name = `${path}${child.name}`;
    if (child.type === "test") return pattern.test(name);
    keep(child, `${name} `, pattern);
    return child.children.length > 0;
  });
}
