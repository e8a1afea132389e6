import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState } from "react";

import type { ComparisonPreview, PeriodLine, Task } from "../state/pane-state";
import { useText } from "../text/text";
import { ComparePeriods } from "./ComparePeriods";
import { useListStyles } from "./list-styles";
import { Question } from "./Question";

type Props = {
  /** Oldest first; undefined until they have been read. */
  readonly periods: readonly PeriodLine[] | undefined;
  readonly comparison: ComparisonPreview | undefined;
  /** The period that would be closed again. */
  readonly askAgain: string | undefined;
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
  line: {
    display: "flex",
    flexDirection: "column",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: "anywhere",
  },
});

/** Closes periods, reopens the last one and compares any two. */
export function PeriodsView({ periods, comparison, askAgain, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  useEffect(() => {
    // Each time the view is opened: the workbook may be another one.
    if (!busy && askAgain === undefined) onRun("readPeriods");
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.block}>
        <Subtitle1 as="h1" className={styles.heading}>
          {text.periods.title}
        </Subtitle1>
        <Text>{text.periods.lead}</Text>
      </div>
      <CloseBlock askAgain={askAgain} busy={busy} onRun={onRun} />
      {periods !== undefined && <PeriodList periods={periods} busy={busy} onRun={onRun} />}
      {periods !== undefined && periods.length > 0 && (
        <ComparePeriods
          key={periods.map(({ label }) => label).join("|")}
          periods={periods}
          comparison={comparison}
          busy={busy}
          onRun={onRun}
        />
      )}
    </div>
  );
}

function CloseBlock({
  askAgain,
  busy,
  onRun,
}: Pick<Props, "askAgain" | "busy" | "onRun">): ReactElement {
  const text = useText();
  const styles = useStyles();
  const lists = useListStyles();
  if (askAgain !== undefined) {
    return (
      <Question
        title={text.periods.askTitle(askAgain)}
        question={text.periods.ask}
        yes={text.periods.again}
        no={text.periods.leave}
        busy={busy}
        onYes={() => {
          onRun({ job: "closePeriod", again: true });
        }}
        onNo={() => {
          onRun("readPeriods");
        }}
      />
    );
  }
  return (
    <div className={styles.block}>
      <Button
        appearance="primary"
        disabled={busy}
        onClick={() => {
          onRun({ job: "closePeriod", again: false });
        }}
      >
        {text.periods.close}
      </Button>
      <Text size={200} className={lists.muted}>
        {text.periods.closeHint}
      </Text>
    </div>
  );
}

function PeriodList({
  periods,
  busy,
  onRun,
}: Pick<Props, "busy" | "onRun"> & { readonly periods: readonly PeriodLine[] }): ReactElement {
  const text = useText();
  const styles = useStyles();
  const lists = useListStyles();
  const [asking, setAsking] = useState(false);
  const last = periods.at(-1);
  return (
    <section className={styles.block} aria-labelledby="periods-closed">
      <Text as="h2" weight="semibold" id="periods-closed" className={styles.heading}>
        {text.periods.listTitle(periods.length)}
      </Text>
      {last === undefined && <Text className={lists.muted}>{text.periods.none}</Text>}
      {last !== undefined && (
        <>
          <ol className={lists.list} reversed>
            {periods.toReversed().map((period) => (
              <PeriodItem key={period.label} period={period} />
            ))}
          </ol>
          {asking ? (
            <Question
              title={text.periods.reopen}
              question={text.periods.reopenAsk(last.label)}
              yes={text.periods.reopenYes}
              no={text.periods.leave}
              busy={busy}
              onYes={() => {
                setAsking(false);
                onRun("reopenPeriod");
              }}
              onNo={() => {
                setAsking(false);
              }}
            />
          ) : (
            <Button
              disabled={busy}
              onClick={() => {
                setAsking(true);
              }}
            >
              {text.periods.reopen}
            </Button>
          )}
        </>
      )}
    </section>
  );
}

function PeriodItem({ period }: { readonly period: PeriodLine }): ReactElement {
  const text = useText();
  const styles = useStyles();
  const lists = useListStyles();
  const on = period.closedOn === undefined ? undefined : text.date(period.closedOn);
  const closed = text.periods.closed(on, period.closedBy);
  const report = text.periods.line(text.date(period.reportDate));
  return (
    <li className={styles.line}>
      <Text weight="semibold">{period.label}</Text>
      <Text size={200} className={lists.muted}>
        {closed === "" ? report : `${report}, ${closed}`}
      </Text>
    </li>
  );
}
