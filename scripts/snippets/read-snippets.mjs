import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

import ts from "typescript";
import { parse } from "yaml";

/**
 * @typedef {object} Snippet
 * @property {string} family  Folder of the samples, or class of the reference.
 * @property {string} name
 * @property {string} script  As plain JavaScript.
 * @property {string} template  HTML of the sample's page; "" for snippets of the reference.
 * @property {boolean} isFragment  Whether it is a piece of a function and not a whole script.
 * @property {string} apiSet  The requirement set that a sample names, such as `ExcelApi 1.9`; or "".
 */

/** The Script Lab samples of a checkout of OfficeDev/office-js-snippets. @returns {Snippet[]} */
export function readSamples(folder) {
  const root = join(folder, "samples", "excel");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".yaml") && dirname(file) !== ".")
    .sort();
  return files.map((file) => {
    const sample = parse(readFileSync(join(root, file), "utf8"));
    return {
      family: dirname(file),
      name: basename(file, ".yaml"),
      script: toJavaScript(sample.script.content),
      template: sample.template?.content ?? "",
      isFragment: false,
      apiSet: Object.entries(sample.api_set ?? {})
        .map(([set, version]) => `${set} ${version}`)
        .join(", "),
    };
  });
}

/** The snippets of the API reference: `docs/code-snippets/excel-snippets.yaml`. @returns {Snippet[]} */
export function readReferenceSnippets(file) {
  const members = Object.entries(parse(readFileSync(file, "utf8")));
  return members.flatMap(([member, snippets]) =>
    snippets.map((text, index) => ({
      family: /^Excel\.(\w+)/.exec(member)?.[1] ?? member,
      name: snippets.length === 1 ? member : `${member} ${index + 1}`,
      script: toJavaScript(asFunction(text)),
      template: "",
      isFragment: true,
      apiSet: "",
    })),
  );
}

/** A fragment may use `context`, and then belongs inside a run; or hold functions that nobody calls. */
function asFunction(text) {
  const body = /Excel\.run|createWorkbook/.test(text)
    ? text
    : `await Excel.run(async (context) => {\n${text}\nawait context.sync();\n});`;
  const functions = [...text.matchAll(/^(?:async )?function (\w+)\(\s*\)/gm)].map(
    ([, name]) => name,
  );
  const calls = functions.filter(
    (name) =>
      !new RegExp(`[^ ] *\\b${name}\\(`).test(text.replace(/^(?:async )?function .*$/gm, "")),
  );
  return `async function main() {\n${body}\n${calls.map((name) => `await ${name}();`).join("\n")}\n}`;
}

function toJavaScript(text) {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.None },
  });
  return outputText;
}
