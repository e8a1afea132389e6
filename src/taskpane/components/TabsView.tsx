import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useEffect, useMemo, useState } from "react";

import type { SelectedCell } from "../jobs/pane-jobs";
import type { Task } from "../state/pane-state";
import type { TabLine, TabsPreview } from "../state/tab-lines";
import { useText } from "../text/text";
import { TabDetail } from "./TabDetail";
import { TabRows } from "./TabRows";
import { TextInput } from "./controls";

type Props = {
  /** Undefined until the tabs have been read. */
  readonly tabs: TabsPreview | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
  readonly selectedCell: () => Promise<SelectedCell | undefined>;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  again: { alignSelf: "flex-start" },
  empty: { padding: "12px", color: tokens.colorNeutralForeground2 },
});

/** The tabs with their roles; one that is chosen with how it was read, and what may be put right. */
export function TabsView({ tabs, busy, onRun, onGoTo, selectedCell }: Props): ReactElement {
  const [chosen, setChosen] = useState<string>();
  useEffect(() => {
    if (tabs === undefined && !busy) onRun("readTabs");
    // Once for each time there is nothing to show; a job that fails says why, and the button tries again.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, [tabs === undefined]);
  const line = tabs?.lines.find(({ tab }) => tab === chosen);
  if (line === undefined) {
    return <TabList tabs={tabs} busy={busy} onRun={onRun} onChoose={setChosen} />;
  }
  return (
    <TabDetail
      key={line.tab}
      line={line}
      busy={busy}
      onBack={() => {
        setChosen(undefined);
      }}
      onRun={onRun}
      onGoTo={onGoTo}
      selectedCell={selectedCell}
    />
  );
}

type ListProps = Pick<Props, "tabs" | "busy" | "onRun"> & {
  readonly onChoose: (tab: string) => void;
};

const noLines: readonly TabLine[] = [];

function TabList({ tabs, busy, onRun, onChoose }: ListProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const searched = useDeferredValue(wanted).trim().toLowerCase();
  const lines = tabs?.lines ?? noLines;
  const shown = useMemo(
    () => lines.filter(({ tab }) => tab.toLowerCase().includes(searched)),
    [lines, searched],
  );
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Subtitle1 as="h1" className={styles.heading}>
          {text.tabs.title}
        </Subtitle1>
        <Text size={200} className={styles.muted}>
          {text.tabs.lead}
        </Text>
        <Button
          size="small"
          className={styles.again}
          disabled={busy}
          onClick={() => {
            onRun("readTabs");
          }}
        >
          {text.tabs.readAgain}
        </Button>
        <TextInput
          type="search"
          value={wanted}
          aria-label={text.tabs.filterLabel}
          placeholder={text.tabs.filterLabel}
          onValue={setWanted}
        />
      </div>
      {shown.length > 0 && <TabRows lines={shown} onChoose={onChoose} />}
      {shown.length === 0 && tabs !== undefined && (
        <Text className={styles.empty}>{text.tabs.noMatch}</Text>
      )}
    </div>
  );
}
