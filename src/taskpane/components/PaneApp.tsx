import { FluentProvider, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { lazy, type ReactElement, Suspense, useSyncExternalStore } from "react";

import type { JobRunner } from "../jobs/job-runner";
import type { PaneEvent } from "../state/pane-reducer";
import type { PaneState } from "../state/pane-state";
import type { Store } from "../state/store";
import { useText } from "../text/text";
import { usePaneTheme } from "../theme/use-pane-theme";
import { Announcer } from "./Announcer";
import { HomeView } from "./HomeView";
import { JobProgress } from "./JobProgress";
import { NoticeBar } from "./NoticeBar";
import { viewIds, ViewTabs } from "./ViewTabs";

const FindingsView = lazy(async () => ({ default: (await import("./FindingsView")).FindingsView }));
const PortfolioView = lazy(async () => ({
  default: (await import("./PortfolioView")).PortfolioView,
}));
const TabsView = lazy(async () => ({ default: (await import("./TabsView")).TabsView }));
const SettingsView = lazy(async () => ({ default: (await import("./SettingsView")).SettingsView }));
const PeriodsView = lazy(async () => ({ default: (await import("./PeriodsView")).PeriodsView }));
// Named, so that its size is counted with that of the pack.
const PackView = lazy(async () => ({
  default: (await import(/* webpackChunkName: "pack-view" */ "./PackView")).PackView,
}));

type Props = {
  readonly store: Store<PaneState, PaneEvent>;
  readonly runner: JobRunner;
  readonly officeIsDark: () => boolean | undefined;
};

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    overflowX: "hidden",
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // The browser draws calendars and scroll bars.
  dark: { colorScheme: "dark" },
  main: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
  view: { flexGrow: 1, minHeight: 0, overflowY: "auto", display: "flex", flexDirection: "column" },
});

/** The whole pane: views, the job under way, what the last one came to. */
export function PaneApp({ store, runner, officeIsDark }: Props): ReactElement {
  const state = useSyncExternalStore(store.subscribe, store.current);
  const { theme, dark } = usePaneTheme(officeIsDark);
  const styles = useStyles();
  return (
    <FluentProvider theme={theme} className={mergeClasses(styles.pane, dark && styles.dark)}>
      <ViewTabs
        view={state.view}
        findings={state.findings?.counts}
        onChoose={(view) => {
          store.send({ kind: "viewChosen", view });
        }}
      />
      <main className={styles.main}>
        {state.job.kind === "running" && <JobProgress job={state.job} onCancel={runner.cancel} />}
        {state.notice !== undefined && (
          <NoticeBar
            notice={state.notice}
            onDismiss={() => {
              store.send({ kind: "noticeDismissed" });
            }}
          />
        )}
        <div
          id={viewIds.panel}
          role="tabpanel"
          aria-labelledby={viewIds.tab(state.view)}
          aria-busy={state.job.kind === "running"}
          className={styles.view}
        >
          <Suspense fallback={<Loading />}>
            <CurrentView state={state} store={store} runner={runner} />
          </Suspense>
        </div>
      </main>
      <Announcer job={state.job} notice={state.notice} />
    </FluentProvider>
  );
}

function CurrentView({
  state,
  store,
  runner,
}: Omit<Props, "officeIsDark"> & { readonly state: PaneState }): ReactElement {
  const busy = state.job.kind === "running";
  const onRun = (job: Parameters<JobRunner["run"]>[0]): void => {
    void runner.run(job);
  };
  const onGoTo = (tab: string, cell: string | undefined): void => {
    void runner.goTo(tab, cell);
  };
  switch (state.view) {
    case "home":
      return (
        <HomeView
          overview={state.overview}
          overviewAt={state.overviewAt}
          findings={state.findings}
          busy={busy}
          onRun={onRun}
          onView={(view) => {
            store.send({ kind: "viewChosen", view });
          }}
        />
      );
    case "findings":
      return <FindingsView findings={state.findings} busy={busy} onRun={onRun} onGoTo={onGoTo} />;
    case "portfolio":
      return (
        <PortfolioView portfolio={state.portfolio} busy={busy} onRun={onRun} onGoTo={onGoTo} />
      );
    case "pack":
      return <PackView pack={state.pack} settings={state.settings} busy={busy} onRun={onRun} />;
    case "periods":
      return (
        <PeriodsView
          periods={state.periods}
          comparison={state.comparison}
          askAgain={state.askAgain}
          busy={busy}
          onRun={onRun}
        />
      );
    case "tabs":
      return (
        <TabsView
          tabs={state.tabs}
          busy={busy}
          onRun={onRun}
          onGoTo={onGoTo}
          selectedCell={runner.selectedCell}
        />
      );
    case "settings":
      return <SettingsView settings={state.settings} busy={busy} onRun={onRun} onGoTo={onGoTo} />;
  }
}

function Loading(): ReactElement {
  return <p className="fallback">{useText().starting}</p>;
}
