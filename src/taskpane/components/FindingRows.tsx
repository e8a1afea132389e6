import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FindingRow } from "../state/finding-rows";
import type { Task } from "../state/pane-state";
import { useText } from "../text/text";
import { FindingButton } from "./FindingButton";
import { FixButton } from "./FixButton";
import { RowList } from "./RowList";

type Props = {
  readonly rows: readonly FindingRow[];
  /** The tab they are of; undefined for all tabs. */
  readonly scope: string | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  tab: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: "8px 12px 4px",
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: "anywhere",
  },
  counts: { color: tokens.colorNeutralForeground2 },
});

const rowHeights = { tab: 34, finding: 60, fix: 34 };

/** Findings under the tab they are on. */
export function FindingRows({ rows, scope, busy, onRun, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <RowList
      count={rows.length}
      label={text.findings.listLabel}
      estimateHeight={(index) => rowHeights[rows[index]?.kind ?? "finding"]}
      isStop={(index) => rows[index]?.kind !== "tab"}
      renderRow={(index, inTabOrder) => {
        const row = rows[index];
        if (row === undefined) return undefined;
        if (row.kind === "fix") {
          const { line, fixes } = row;
          return (
            <FixButton
              fixes={fixes}
              disabled={busy}
              inTabOrder={inTabOrder}
              onFix={() => {
                onRun({ job: "applyFixes", tab: line.tab, fixes, scope });
              }}
            />
          );
        }
        return row.kind === "tab" ? (
          <div className={styles.tab}>
            <Text weight="semibold">{row.tab === "" ? text.findings.wholeWorkbook : row.tab}</Text>
            <Text size={200} className={styles.counts}>
              {text.findings.counts(row.counts)}
            </Text>
          </div>
        ) : (
          <FindingButton line={row.line} inTabOrder={inTabOrder} onGoTo={onGoTo} />
        );
      }}
    />
  );
}
