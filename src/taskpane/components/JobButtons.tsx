import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular } from "@fluentui/react-icons/svg/arrow-sync";
import { CheckmarkCircleRegular } from "@fluentui/react-icons/svg/checkmark-circle";
import { SlideTextRegular } from "@fluentui/react-icons/svg/slide-text";
import type { ReactElement } from "react";

import type { Job, View } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  readonly busy: boolean;
  readonly onRun: (job: Job) => void;
  readonly onView: (view: View) => void;
};

const useStyles = makeStyles({
  jobs: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  job: {
    justifyContent: "flex-start",
    textAlign: "left",
    maxWidth: "none",
    width: "100%",
    padding: "10px 12px",
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { width: "24px", height: "24px", fontSize: "24px", marginRight: tokens.spacingHorizontalM },
  hint: {
    display: "block",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    lineHeight: tokens.lineHeightBase200,
    marginTop: "2px",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

type JobProps = {
  readonly name: string;
  readonly hint: string;
  readonly icon: ReactElement;
  readonly primary?: boolean;
  readonly busy: boolean;
  readonly onClick: () => void;
};

/** A job by its name, and below it what it does. */
function JobButton({ name, hint, icon, primary = false, busy, onClick }: JobProps): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.job}
      appearance={primary ? "primary" : "secondary"}
      icon={{ children: icon, className: styles.icon }}
      disabled={busy}
      onClick={onClick}
    >
      <span>
        {name}
        <span className={mergeClasses(styles.hint, !primary && !busy && styles.quiet)}>{hint}</span>
      </span>
    </Button>
  );
}

/** The three jobs. Refresh is the primary one. */
export function JobButtons({ busy, onRun, onView }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.jobs}>
      <JobButton
        primary
        name={text.jobs.refresh}
        hint={text.jobHints.refresh}
        icon={<ArrowSyncRegular />}
        busy={busy}
        onClick={() => {
          onRun("refresh");
        }}
      />
      <JobButton
        name={text.jobs.validateTab}
        hint={text.jobHints.validateTab}
        icon={<CheckmarkCircleRegular />}
        busy={busy}
        onClick={() => {
          onRun("validateTab");
        }}
      />
      <JobButton
        name={text.steeringPack}
        hint={text.jobHints.pack}
        icon={<SlideTextRegular />}
        busy={busy}
        onClick={() => {
          onView("pack");
        }}
      />
      <Button
        className={styles.all}
        appearance="subtle"
        disabled={busy}
        onClick={() => {
          onRun("validateAll");
        }}
      >
        {text.jobs.validateAll}
      </Button>
    </div>
  );
}
