import { Button, makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Job } from "../state/pane-state";
import { useText } from "../text/text";

type Props = { readonly busy: boolean; readonly onRun: (job: Job) => void };

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  title: { margin: 0 },
});

/** Before the first job: what this is for, in one sentence, and a way to try it. */
export function FirstRun({ busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-labelledby="first-run">
      <Subtitle1 as="h1" id="first-run" className={styles.title}>
        {text.firstRun.title}
      </Subtitle1>
      <Text>{text.firstRun.value}</Text>
      <Text weight="semibold">{text.firstRun.promise}</Text>
      <Text size={200} className={styles.muted}>
        {text.firstRun.sampleHint}
      </Text>
      <Button
        disabled={busy}
        onClick={() => {
          onRun("sample");
        }}
      >
        {text.jobs.sample}
      </Button>
    </section>
  );
}
