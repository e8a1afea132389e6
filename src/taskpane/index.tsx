import { StrictMode } from "react";
import { createRoot, type Root } from "react-dom/client";

import { registerCommands } from "#commands/ribbon-commands";

import { ErrorBoundary } from "./components/ErrorBoundary";
import { PaneApp } from "./components/PaneApp";
import { createJobRunner } from "./jobs/job-runner";
import type { PaneJobs } from "./jobs/pane-jobs";
import { waitForOffice } from "./start/office-ready";
import { reportStrayErrors } from "./start/report-stray-errors";
import { initialPaneState } from "./state/pane-state";
import { reducePane } from "./state/pane-reducer";
import { createStore } from "./state/store";
import { english } from "./text/en";
import type { PaneText } from "./text/pane-text";
import { loadText, TextContext } from "./text/text";

/** The console is the log of an add-in: support reads it in the web inspector. */
function log(error: unknown): void {
  // eslint-disable-next-line no-console -- see above
  console.error(error);
}

let loaded: Promise<PaneJobs> | undefined;

/** The jobs' code, fetched once; a failed fetch is tried again with the next job. */
function loadJobs(): Promise<PaneJobs> {
  loaded ??= import("./jobs/workbook-jobs").then(
    ({ createWorkbookJobs }) =>
      createWorkbookJobs(Excel, (set, version) =>
        Office.context.requirements.isSetSupported(set, version),
      ),
    (error: unknown) => {
      loaded = undefined;
      throw error;
    },
  );
  return loaded;
}

/** The pane's text in a language; where it cannot be fetched the pane speaks English. */
async function textIn(language: string): Promise<PaneText> {
  try {
    const text = await loadText(language);
    document.documentElement.lang = text.language;
    return text;
  } catch (error) {
    log(error);
    return english;
  }
}

async function start(root: Root): Promise<void> {
  const answer = await waitForOffice(() => Office.onReady());
  if (answer === "silent") {
    const { notInExcel } = await textIn(navigator.language);
    root.render(<p className="fallback">{notInExcel}</p>);
    return;
  }
  const text = await textIn(displayLanguage());
  const store = createStore(initialPaneState, reducePane);
  const runner = createJobRunner(store, loadJobs, { now: Date.now, log });
  reportStrayErrors((message) => {
    store.send({ kind: "noticed", notice: { kind: "unexpected", message } });
  });
  registerCommands({
    associate: (name, command) => {
      Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
        void command(event);
      });
    },
    showPane: () => Office.addin.showAsTaskpane(),
    run: async (job) => {
      const task = job === "closePeriod" ? ({ job, again: false } as const) : job;
      return (await runner.run(task))?.notice?.kind;
    },
    openPack: () => {
      store.send({ kind: "viewChosen", view: "pack" });
    },
    log,
  });
  root.render(
    <StrictMode>
      <TextContext value={text}>
        <ErrorBoundary text={text} log={log}>
          <PaneApp store={store} runner={runner} officeIsDark={officeIsDark} />
        </ErrorBoundary>
      </TextContext>
    </StrictMode>,
  );
}

/** Undefined where this Excel does not tell its theme; the types promise more than all hosts keep. */
function officeIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  return theme?.isDarkTheme;
}

/** The language of Excel's own menus; the browser's where this Excel does not tell. */
function displayLanguage(): string {
  const language = Office.context.displayLanguage as string | undefined;
  return language ?? navigator.language;
}

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element with the id root.");
const root = createRoot(element);
start(root).catch((error: unknown) => {
  log(error);
  root.render(<p className="fallback">{english.crashed}</p>);
});
