import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";

import type { JobState } from "../state/pane-state";
import { useText } from "../text/text";
import { Meter } from "./Meter";

type Props = {
  readonly job: Extract<JobState, { kind: "running" }>;
  readonly onCancel: () => void;
};

const useStyles = makeStyles({
  region: {
    display: "flex",
    flexShrink: 0,
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  step: {
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
    color: tokens.colorNeutralForeground2,
  },
  elapsed: {
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
});

/** The job under way: step, tab, elapsed time, and how to stop it. */
export function JobProgress({ job, onCancel }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const seconds = useElapsedSeconds(job.startedAt);
  const progress = job.progress;
  const measured = progress !== undefined && progress.total > 1 && progress.step !== "working";
  return (
    <section className={styles.region} aria-label={text.progress.title(job.job)}>
      <div className={styles.line}>
        <Text weight="semibold" className={styles.step}>
          {text.progress.title(job.job)}
        </Text>
        <Text size={200} className={styles.elapsed}>
          {text.progress.elapsed(seconds)}
        </Text>
      </div>
      <Meter
        label={text.progress.title(job.job)}
        done={measured ? progress.done / progress.total : undefined}
      />
      <div className={styles.line}>
        <Text size={200} className={styles.step}>
          {text.progress.line(progress)}
        </Text>
        <Button size="small" onClick={onCancel} disabled={job.cancelling}>
          {job.cancelling ? text.progress.cancelling : text.progress.cancel}
        </Button>
      </div>
    </section>
  );
}

function useElapsedSeconds(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return Math.max(0, Math.floor((now - startedAt) / 1000));
}
