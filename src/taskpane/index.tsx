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
import { TextContext } from "./text/text";

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

async function start(root: Root): Promise<void> {
  const answer = await waitForOffice(() => Office.onReady());
  if (answer === "silent") {
    root.render(<p className="fallback">{english.notInExcel}</p>);
    return;
  }
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
      <TextContext value={english}>
        <ErrorBoundary log={log}>
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

const element = document.getElementById("root");
if (element === null) throw new Error("The page has no element with the id root.");
const root = createRoot(element);
start(root).catch((error: unknown) => {
  log(error);
  root.render(<p className="fallback">{english.crashed}</p>);
});
