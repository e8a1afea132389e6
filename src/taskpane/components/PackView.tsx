import { Button, makeStyles, Text, Subtitle1, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";

import type { Job, PackPreview, SettingsPreview, Task } from "../state/pane-state";
import { useText } from "../text/text";
import { PackOptions } from "./PackOptions";

type Props = {
  readonly pack: PackPreview | undefined;
  /** Undefined until the settings have been read. */
  readonly settings: SettingsPreview | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
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
  list: {
    margin: 0,
    paddingLeft: "24px",
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: "anywhere",
  },
  summary: {
    cursor: "pointer",
    padding: "4px 0",
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The steering committee pack: what it holds, as slides, as sheets, and what is on its pages. */
export function PackView({ pack, settings, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  useEffect(() => {
    // Each time the view is opened: people change the settings sheet by hand.
    if (!busy) onRun("readSettings");
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.block}>
        <Subtitle1 as="h1" className={styles.heading}>
          {text.pack.title}
        </Subtitle1>
        <Text>{text.pack.lead}</Text>
      </div>
      <JobBlock job="packDeck" hint={text.pack.deckHint} primary busy={busy} onRun={onRun} />
      <JobBlock job="packSheets" hint={text.pack.sheetsHint} busy={busy} onRun={onRun} />
      {settings !== undefined && (
        <details>
          <summary className={styles.summary}>{text.pack.options}</summary>
          <PackOptions
            key={JSON.stringify(settings.pack)}
            pack={settings.pack}
            busy={busy}
            onRun={onRun}
          />
        </details>
      )}
      <Pages pack={pack} />
    </div>
  );
}

type JobBlockProps = {
  readonly job: Extract<Job, "packDeck" | "packSheets">;
  readonly hint: string;
  readonly primary?: true;
  readonly busy: boolean;
  readonly onRun: (job: Job) => void;
};

function JobBlock({ job, hint, primary, busy, onRun }: JobBlockProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.block}>
      <Button
        appearance={primary === true ? "primary" : "secondary"}
        disabled={busy}
        onClick={() => {
          onRun(job);
        }}
      >
        {text.jobs[job]}
      </Button>
      <Text size={200} className={styles.muted}>
        {hint}
      </Text>
    </div>
  );
}

/** Warnings first, then the pages in their order, then what is not made. */
function Pages({ pack }: Pick<Props, "pack">): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <>
      <Lines title={text.pack.warnings} lines={(pack?.warnings ?? []).map(text.pack.warning)} />
      <section className={styles.block} aria-labelledby="pages">
        <Text as="h2" weight="semibold" id="pages" className={styles.heading}>
          {text.pack.pagesTitle}
        </Text>
        {pack === undefined ? (
          <Text className={styles.muted}>{text.pack.notBuilt}</Text>
        ) : (
          <ol className={styles.list}>
            {pack.pages.map((page, index) => (
              <li key={`${String(index)} ${page}`}>{page}</li>
            ))}
          </ol>
        )}
      </section>
      <Lines
        title={text.pack.omitted}
        lines={(pack?.omitted ?? []).map(text.pack.omittedSection)}
      />
    </>
  );
}

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly string[];
}): ReactElement | null {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <section className={styles.block}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {title}
      </Text>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
