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
    padding: "10px 12px",
  },
  icon: { width: "24px", height: "24px", fontSize: "24px", marginRight: tokens.spacingHorizontalM },
  hint: { lineHeight: tokens.lineHeightBase200, marginTop: "2px" },
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
        icon={{ children: <ArrowSyncRegular />, className: styles.icon }}
        secondaryContent={{ children: text.jobHints.refresh, className: styles.hint }}
        disabled={busy}
        onClick={() => {
          onRun("refresh");
        }}
      >
        {text.jobs.refresh}
      </CompoundButton>
      <CompoundButton
        className={styles.job}
        icon={{ children: <CheckmarkCircleRegular />, className: styles.icon }}
        secondaryContent={{ children: text.jobHints.validateTab, className: styles.hint }}
        disabled={busy}
        onClick={() => {
          onRun("validateTab");
        }}
      >
        {text.jobs.validateTab}
      </CompoundButton>
      <CompoundButton
        className={styles.job}
        icon={{ children: <SlideTextRegular />, className: styles.icon }}
        secondaryContent={{ children: text.jobHints.pack, className: styles.hint }}
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
