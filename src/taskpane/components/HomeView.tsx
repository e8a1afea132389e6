import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FindingList, Job, Overview, View } from "../state/pane-state";
import { FirstRun } from "./FirstRun";
import { JobButtons } from "./JobButtons";
import { NextAction } from "./NextAction";
import { OverviewCard } from "./OverviewCard";

type Props = {
  readonly overview: Overview | undefined;
  readonly overviewAt: number | undefined;
  readonly findings: FindingList | undefined;
  readonly busy: boolean;
  readonly onRun: (job: Job) => void;
  readonly onView: (view: View) => void;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px" },
});

/** What was found, the jobs, and what to do next. */
export function HomeView(props: Props): ReactElement {
  const { overview, overviewAt, findings, busy, onRun, onView } = props;
  const styles = useStyles();
  return (
    <div className={styles.view}>
      {overview === undefined ? (
        <FirstRun busy={busy} onRun={onRun} />
      ) : (
        <OverviewCard overview={overview} overviewAt={overviewAt} />
      )}
      {overview !== undefined && findings !== undefined && (
        <NextAction tabsWithErrors={findings.tabsWithErrors} onView={onView} />
      )}
      <JobButtons busy={busy} onRun={onRun} onView={onView} />
    </div>
  );
}
