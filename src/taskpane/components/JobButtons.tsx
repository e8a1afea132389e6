import { Button, CompoundButton, makeStyles, tokens } from "@fluentui/react-components";
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
    columnGap: tokens.spacingHorizontalS,
  },
  all: { alignSelf: "flex-start" },
});

/** The three jobs. Refresh is the primary one. */
export function JobButtons({ busy, onRun, onView }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.jobs}>
      <CompoundButton
        className={styles.job}
        appearance="primary"
        icon={<ArrowSyncRegular />}
        secondaryContent={text.jobHints.refresh}
        disabled={busy}
        onClick={() => {
          onRun("refresh");
        }}
      >
        {text.jobs.refresh}
      </CompoundButton>
      <CompoundButton
        className={styles.job}
        icon={<CheckmarkCircleRegular />}
        secondaryContent={text.jobHints.validateTab}
        disabled={busy}
        onClick={() => {
          onRun("validateTab");
        }}
      >
        {text.jobs.validateTab}
      </CompoundButton>
      <CompoundButton
        className={styles.job}
        icon={<SlideTextRegular />}
        secondaryContent={text.jobHints.pack}
        disabled={busy}
        onClick={() => {
          onView("pack");
        }}
      >
        {text.steeringPack}
      </CompoundButton>
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
