import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useRef, useState } from "react";

import type { ComparisonPreview, PeriodLine, Task } from "../state/pane-state";
import { useText } from "../text/text";
import { Choice, Field } from "./controls";

type Props = {
  /** One at least, oldest first. */
  readonly periods: readonly PeriodLine[];
  readonly comparison: ComparisonPreview | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
};

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  heading: { margin: 0 },
  start: { alignSelf: "flex-start" },
  lines: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

const now = "now";

/** Two ends to choose, and what changed between them. */
export function ComparePeriods({ periods, comparison, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const labels = periods.map(({ label }) => label);
  const [from, setFrom] = useState(labels.at(-1) ?? "");
  const [to, setTo] = useState(now);
  const [asked, setAsked] = useState(false);
  const later = labels.slice(labels.indexOf(from) + 1);
  const end = later.includes(to) ? to : now;
  return (
    <section className={styles.block} aria-labelledby="periods-compare">
      <Text as="h2" weight="semibold" id="periods-compare" className={styles.heading}>
        {text.periods.compareTitle}
      </Text>
      <form
        className={styles.block}
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          onRun({ job: "comparePeriods", from, to: end });
        }}
      >
        <Field label={text.periods.from}>
          {(tie) => (
            <Choice {...tie} value={from} onValue={setFrom}>
              {labels.map((label) => (
                <option key={label}>{label}</option>
              ))}
            </Choice>
          )}
        </Field>
        <Field label={text.periods.to}>
          {(tie) => (
            <Choice {...tie} value={end} onValue={setTo}>
              {later.map((label) => (
                <option key={label}>{label}</option>
              ))}
              <option value={now}>{text.periods.now}</option>
            </Choice>
          )}
        </Field>
        <Button type="submit" className={styles.start} disabled={busy}>
          {text.periods.compare}
        </Button>
      </form>
      {comparison !== undefined && <Changes comparison={comparison} asked={asked} />}
    </section>
  );
}

type ChangesProps = {
  readonly comparison: ComparisonPreview;
  /** True where it was asked for just now, and not before the view was left. */
  readonly asked: boolean;
};

function Changes({ comparison, asked }: ChangesProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  const { from, to, groups } = comparison;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!asked) return;
    // It stands below what was asked for it, often out of sight; the focus takes screen readers there.
    const heading = box.current?.querySelector<HTMLElement>("h3");
    heading?.focus({ preventScroll: true });
    box.current?.scrollIntoView({ block: "start" });
  }, [comparison, asked]);
  return (
    <div ref={box} className={styles.block}>
      <Text as="h3" tabIndex={-1} weight="semibold" className={styles.heading}>
        {text.periods.compared(from, to ?? text.periods.now)}
      </Text>
      {groups.length === 0 && <Text>{text.periods.same}</Text>}
      {groups.map(({ title, lines }) => (
        <div key={title}>
          <Text as="h4" weight="semibold" className={styles.heading}>
            {title}
          </Text>
          <ul className={styles.lines}>
            {lines.map((line, index) => (
              <li key={`${String(index)} ${line}`}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
