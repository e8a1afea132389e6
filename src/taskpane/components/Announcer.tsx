import { makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { JobState, Notice } from "../state/pane-state";
import { useText } from "../text/text";

type Props = { readonly job: JobState; readonly notice: Notice | undefined };

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells screen readers that a job has begun and what it came to; single tabs would be noise. */
export function Announcer({ job, notice }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {job.kind === "running" ? text.progress.title(job.job) : sentence(text.notice, notice)}
    </div>
  );
}

function sentence(
  describe: (notice: Notice) => { readonly title: string; readonly body: string },
  notice: Notice | undefined,
): string {
  if (notice === undefined) return "";
  const { title, body } = describe(notice);
  return `${title}. ${body}`;
}
