import { addFixtureCharts, addFixtureExtras, fillFixture } from "./fixture-workbook.mjs";
import { createPage, FileReader } from "./page-stub.mjs";

/**
 * @typedef {object} StepOutcome
 * @property {string} step  The button, or "script".
 * @property {Failure[]} failures
 *
 * @typedef {object} Failure
 * @property {string} code
 * @property {string} message
 */

/** Longer than any sample waits by itself. */
const patience = 20_000;

/**
 * Runs a snippet on a new workbook: every button in order, or only the set-up and one button.
 * @returns {Promise<StepOutcome[]>}
 */
export async function runSnippet(openEmbeddedExcel, snippet, { only, chosenFile } = {}) {
  const host = openEmbeddedExcel();
  const failures = [];
  // A timer of a sample before may still call the workbook it had, which is closed.
  const noteStray = (error) => {
    if (error?.code !== "ConnectionFailure") failures.push(asFailure(error));
  };
  process.on("unhandledRejection", noteStray);
  const page = createPage(snippet.template, chosenFile);
  const steps = [];
  const step = async (name, work) => {
    const from = failures.length;
    try {
      await inTime(work());
      await settle();
    } catch (error) {
      failures.push(asFailure(error));
    }
    steps.push({ step: name, failures: failures.slice(from) });
  };
  try {
    if (snippet.isFragment) await step("workbook", () => prepare(snippet, host.Excel));
    await step("script", () => start(snippet, host, page, failures));
    for (const button of buttonsOf(page, only))
      await step(button.id, () => button.raise(button.handlers.has("click") ? "click" : "change"));
  } finally {
    await settle();
    process.off("unhandledRejection", noteStray);
    host.close();
  }
  return steps;
}

async function prepare(snippet, Excel) {
  await fillFixture(Excel);
  await addFixtureExtras(Excel, snippet.name);
  if (/chart/i.test(snippet.name)) await addFixtureCharts(Excel);
}

/** Buttons that set up come first wherever the template shows them. */
function buttonsOf(page, only) {
  const all = [...page.elements.values()].filter(
    (element) => element.handlers.has("click") || element.handlers.has("change") || element.onclick,
  );
  const isSetup = (button) => /^(setup|create-table|create-chart)/.test(button.id);
  const ordered = [...all.filter(isSetup), ...all.filter((button) => !isSetup(button))];
  return only === undefined
    ? ordered
    : ordered.filter((button) => isSetup(button) || button.id === only);
}

async function start(snippet, host, page, failures) {
  const scope = {
    Excel: host.Excel,
    OfficeExtension: host.OfficeExtension,
    Office: officeStub(),
    document: page.document,
    console: consoleInto(failures),
    FileReader,
    window: { open() {}, addEventListener() {} },
    $: (selector) => jQueryOf(page, selector),
  };
  const program = new Function(
    ...Object.keys(scope),
    snippet.isFragment ? `${snippet.script}\nreturn main();` : snippet.script,
  );
  await program(...Object.values(scope));
}

/** What is not the Excel API: only asking for requirement sets. */
function officeStub() {
  return {
    onReady: async (callback) => callback?.({ host: "Excel", platform: "OfficeOnline" }),
    context: { requirements: { isSetSupported: () => true } },
  };
}

/** Samples catch errors and print them: whatever is printed as an error counts as one. */
function consoleInto(failures) {
  const silent = () => undefined;
  return {
    log: (value) => {
      if (isError(value)) failures.push(asFailure(value));
    },
    info: silent,
    warn: silent,
    error: (value) => {
      failures.push(asFailure(value));
    },
  };
}

function isError(value) {
  return (
    value instanceof Error || (typeof value === "object" && value !== null && "debugInfo" in value)
  );
}

function asFailure(error) {
  const where = error?.debugInfo?.errorLocation;
  return {
    code: String(error?.code ?? error?.name ?? "Error"),
    message: `${error?.message ?? error}${where ? ` (at ${where})` : ""}`,
  };
}

function jQueryOf(page, selector) {
  const element = page.document.getElementById(selector.replace(/^#/, ""));
  return {
    click: (handler) => element.addEventListener("click", handler),
    val: () => element.value,
    text: (value) => (element.textContent = value),
  };
}

function inTime(work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no end within ${patience} ms`)), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Lets events reach their handlers. */
function settle() {
  return new Promise((resolve) => setTimeout(resolve, 15));
}
