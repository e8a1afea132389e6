// Puts the tests of the domain and the published examples, and all they need, into one file of a sandbox of
// the mutation test: each of thousands of runs loads that instead of six hundred modules.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";

import webpack from "webpack";

const folders = ["test/domain", "test/published-examples"];
/** What the reports of whole workbooks say is figured out in the domain. */
const reports = [
  "test/application/report-json.test.ts",
  "test/application/whole-reports.test.ts",
  "test/application/spoilt-portfolios.test.ts",
];
/** Hundreds of drawn portfolios a run: they would take most of the time and find little the others do not. */
const leftOut = /property|rollup-laws|round-trip|unused-settings|in-steps/;
/** They come last, for a fault is mostly found before. */
const slow = /fixtures|laws|whole|spoilt/;

const tests = folders
  .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
  .concat(reports)
  .filter((path) => path.endsWith(".test.ts") && !leftOut.test(path))
  .toSorted((a, b) => Number(slow.test(a)) - Number(slow.test(b)));

const compiler = webpack({
  mode: "none",
  target: "node20",
  context: resolve("."),
  entry: tests.map((path) => resolve(path)),
  output: { path: resolve("dist/mutation-tests"), filename: "all.test.cjs" },
  externals: { "@jest/globals": "commonjs2 @jest/globals" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    parser: { javascript: { url: false } },
    rules: [
      {
        test: /\.tsx?$/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript", tsx: true }, target: "es2022" } },
      },
    ],
  },
  plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
});

compiler.run((error, stats) => {
  if (error !== null || stats.hasErrors()) {
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
  }
});
