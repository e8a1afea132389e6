import { runSnippet } from "./run-one.mjs";

/**
 * What became of a snippet: `passed`, `not imitated` (the host refused it by name), `failed`, `newer` (it calls what the installed client does not have), or
 * `outside` (it needs something that is not the workbook: a custom function's runtime, the Common API).
 */
export async function judge(openEmbeddedExcel, snippet, chosenFile) {
  const outside = reasonOutside(snippet);
  if (outside !== undefined) return { snippet, verdict: "outside", reasons: [outside], steps: 0 };
  const inOrder = await runSnippet(openEmbeddedExcel, snippet, { chosenFile });
  const failures = [];
  for (const { step, failures: first } of inOrder) {
    if (first.length === 0) continue;
    const again =
      step === "script" || step === "workbook"
        ? first
        : await alone(openEmbeddedExcel, snippet, step, chosenFile);
    const own = again.length === 0 ? [] : first;
    failures.push(...own.map((failure) => ({ step, ...failure })));
  }
  return {
    snippet,
    steps: inOrder.length,
    verdict: isNewerThanClient(snippet, failures) ? "newer" : verdictOf(failures),
    reasons: reasonsOf(failures),
  };
}

/** A button may need a workbook that no other button has changed. */
async function alone(openEmbeddedExcel, snippet, button, chosenFile) {
  const steps = await runSnippet(openEmbeddedExcel, snippet, { only: button, chosenFile });
  return steps.at(-1).failures;
}

/** The published client ends at ExcelApi 1.15; calls of newer members fail before they reach a host. */
const newestOfClient = 15;

function isNewerThanClient({ apiSet, name, isFragment }, failures) {
  const minor = Number(/ExcelApi 1\.(\d+)/.exec(apiSet)?.[1] ?? 0);
  const isNewer =
    minor > newestOfClient ||
    /Desktop|Preview|BETA/i.test(apiSet) ||
    (isFragment && /CellValue|LinkedEntity/.test(name));
  return isNewer && failures.some(({ code }) => code === "TypeError" || code === "ReferenceError");
}

function reasonOutside({ family, script, isFragment }) {
  if (family === "16-custom-functions") return "a custom function, which has no workbook";
  if (/Office\.context\.document\b/.test(script))
    return "uses the Common API (Office.context.document)";
  if (!isFragment && !/Excel\.run/.test(script)) return "does not use the Excel API";
  return undefined;
}

function verdictOf(failures) {
  if (failures.length === 0) return "passed";
  return failures.some((failure) => !isRefusal(failure)) ? "failed" : "not imitated";
}

function isRefusal({ code }) {
  return code === "ApiNotFound" || code === "UnsupportedOperation" || code === "NotImplemented";
}

function reasonsOf(failures) {
  return [
    ...new Set(
      failures.map(
        ({ step, code, message }) => `${step}: ${isRefusal({ code }) ? "" : `${code}: `}${message}`,
      ),
    ),
  ];
}
