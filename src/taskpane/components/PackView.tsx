import { Button, makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Job, PackPreview } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  readonly pack: PackPreview | undefined;
  readonly busy: boolean;
  readonly onRun: (job: Job) => void;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px" },
  block: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalXS,
  },
  heading: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  pages: { margin: 0, paddingLeft: "24px", lineHeight: tokens.lineHeightBase400 },
});

/** The steering committee pack: as slides, as sheets, and what is on its pages. */
export function PackView({ pack, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <div className={styles.block}>
        <Subtitle1 as="h1" className={styles.heading}>
          {text.pack.title}
        </Subtitle1>
        <Text>{text.pack.lead}</Text>
      </div>
      <div className={styles.block}>
        <Button
          appearance="primary"
          disabled={busy}
          onClick={() => {
            onRun("packDeck");
          }}
        >
          {text.jobs.packDeck}
        </Button>
        <Text size={200} className={styles.muted}>
          {text.pack.deckHint}
        </Text>
      </div>
      <div className={styles.block}>
        <Button
          disabled={busy}
          onClick={() => {
            onRun("packSheets");
          }}
        >
          {text.jobs.packSheets}
        </Button>
        <Text size={200} className={styles.muted}>
          {text.pack.sheetsHint}
        </Text>
      </div>
      <section className={styles.block} aria-labelledby="pages">
        <Text as="h2" weight="semibold" id="pages" className={styles.heading}>
          {text.pack.pagesTitle}
        </Text>
        {pack === undefined ? (
          <Text className={styles.muted}>{text.pack.notBuilt}</Text>
        ) : (
          <ol className={styles.pages}>
            {pack.pages.map((page, index) => (
              <li key={`${String(index)} ${page}`}>{page}</li>
            ))}
          </ol>
        )}
      </section>
    </div>
  );
}
