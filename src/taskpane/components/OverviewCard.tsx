import { makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Overview } from "../state/pane-state";
import { useText } from "../text/text";
import { Disclosure } from "./Disclosure";
import { RagStrip } from "./RagStrip";

type Props = { readonly overview: Overview; readonly overviewAt: number | undefined };

const useStyles = makeStyles({
  card: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  lines: { display: "flex", flexDirection: "column" },
});

/** What the last read found: the portfolio, its dates, its RAG, and what was left out. */
export function OverviewCard({ overview, overviewAt }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.card} aria-labelledby="overview">
      <Subtitle1 as="h1" id="overview" className={styles.title}>
        {overview.name}
      </Subtitle1>
      <div className={styles.lines}>
        <Text>{text.home.found(overview)}</Text>
        <Text size={200} className={styles.muted}>
          {text.home.asAt(overview)}
          {overviewAt !== undefined && ` · ${text.home.refreshedAt(overviewAt)}`}
        </Text>
      </div>
      <RagStrip counts={overview.ragCounts} />
      {overview.notActive > 0 && (
        <Text size={200} className={styles.muted}>
          {text.home.notActive(overview.notActive)}
        </Text>
      )}
      {overview.ignored.length > 0 && (
        <Disclosure
          title={text.home.ignored(overview.ignored.length)}
          lines={overview.ignored.map(({ tab, reason }) => `${tab}: ${reason}`)}
        />
      )}
      {overview.leftOut.length > 0 && (
        <Disclosure title={text.home.leftOut(overview.leftOut.length)} lines={overview.leftOut} />
      )}
    </section>
  );
}
