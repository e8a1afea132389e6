import { fileURLToPath } from "node:url";

import CopyPlugin from "copy-webpack-plugin";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";

import { minifyWithSwc } from "./scripts/build/minify-with-swc.mjs";
import { rememberSources } from "./scripts/build/remember-sources.mjs";

/** Where the checked-in manifest points: the development server. */
const developmentOrigin = "https://localhost:3000/";
/** Placeholder of a build that was not told its address with `--env origin=https://...`. */
const productionOrigin = "https://steerbook.example/";

const fromRoot = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Three builds: `addin` (dist/addin, what a web server gives to Excel), `workbench` (dist/workbench, the
 * local page that shows a workbook without Excel) and `cli` (dist/cli/steerbook.cjs).
 */
export default async function configure(env, argv) {
  const mode = argv.mode === "development" ? "development" : "production";
  const origin = withSlash(env.origin ?? productionOrigin);
  const served = env.WEBPACK_SERVE === undefined ? {} : { devServer: await developmentServer() };
  return [{ ...addIn(mode, origin), ...served }, workbench(mode), commandLine(mode)];
}

/** Excel loads an add-in over https only; the certificate is made, and trusted, on first use. */
async function developmentServer() {
  const { getHttpsServerOptions } = await import("office-addin-dev-certs");
  return {
    port: 3000,
    hot: false,
    static: false,
    headers: { "Access-Control-Allow-Origin": "*" },
    server: { type: "https", options: await getHttpsServerOptions() },
  };
}

function addIn(mode, origin) {
  return {
    ...shared(mode, "es2022"),
    name: "addin",
    target: ["web", "es2022"],
    module: {
      rules: [
        ...shared(mode, "es2022").module.rules,
        {
          test: /src[\\/]domain[\\/]finding[\\/]rules[\\/]/,
          enforce: "pre",
          loader: fromRoot("scripts/build/without-page-texts.cjs"),
        },
      ],
    },
    entry: { taskpane: "./src/taskpane/index.tsx" },
    output: {
      path: fromRoot("dist/addin"),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      clean: true,
    },
    resolve: { ...resolution, fallback: nodeModulesOfPptxGenJs },
    optimization: {
      minimizer: [minifyWithSwc],
      // The PowerPoint library and the sample stay in the chunks that are loaded when they are asked for.
      splitChunks: {
        chunks: (chunk) => !chunk.canBeInitial() && !onDemand.includes(chunk.name),
        minSize: 0,
        cacheGroups: { shared: { name: "shared", minChunks: 2 } },
      },
    },
    plugins: [
      rememberSources,
      withoutNodeScheme(),
      new HtmlPlugin({
        template: "./src/taskpane/taskpane.html",
        filename: "taskpane.html",
        scriptLoading: "defer",
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/shell.css", to: "assets/shell.css" },
          { from: "src/taskpane/support.html", to: "support.html" },
          {
            from: "manifest.xml",
            transform: (content) =>
              mode === "production"
                ? content.toString().replaceAll(developmentOrigin, origin)
                : content,
          },
        ],
      }),
    ],
  };
}

function workbench(mode) {
  return {
    ...shared(mode, "es2022"),
    name: "workbench",
    target: ["web", "es2022"],
    entry: {
      workbench: "./src/workbench/index.tsx",
      "office-start": "./src/workbench/pane/office-start.ts",
    },
    output: {
      path: fromRoot("dist/workbench"),
      filename: "[name].js",
      chunkFilename: "[name].js",
      clean: true,
    },
    optimization: { minimizer: [minifyWithSwc] },
    plugins: [
      rememberSources,
      new HtmlPlugin({
        template: "./src/workbench/workbench.html",
        filename: "index.html",
        chunks: ["workbench"],
        scriptLoading: "defer",
      }),
      new CopyPlugin({ patterns: [{ from: "src/workbench/workbench.css", to: "workbench.css" }] }),
    ],
  };
}

function commandLine(mode) {
  return {
    ...shared(mode, "es2022"),
    name: "cli",
    target: "node20",
    entry: { steerbook: "./src/cli/main.ts" },
    output: {
      path: fromRoot("dist/cli"),
      filename: "[name].cjs",
      library: { type: "commonjs2" },
      clean: true,
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    // Names stay readable in stack traces; parsing 2 MB takes a few milliseconds.
    optimization: { minimize: false, nodeEnv: "production" },
  };
}

const onDemand = ["powerpoint", "sample"];

const resolution = { extensions: [".ts", ".tsx", ".js"] };

/** PptxGenJS asks for these only when it runs in Node; in a browser they must be there and empty. */
const nodeModulesOfPptxGenJs = { fs: false, https: false, os: false, path: false };

function withoutNodeScheme() {
  return new webpack.NormalModuleReplacementPlugin(/^node:/, (resource) => {
    resource.request = resource.request.replace(/^node:/, "");
  });
}

function shared(mode, ecmaTarget) {
  return {
    mode,
    // No eval in any build: the pages forbid it.
    devtool: mode === "development" ? "source-map" : false,
    context: fromRoot("."),
    resolve: resolution,
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              parser: { syntax: "typescript", tsx: true },
              target: ecmaTarget,
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

function withSlash(origin) {
  return origin.endsWith("/") ? origin : `${origin}/`;
}
