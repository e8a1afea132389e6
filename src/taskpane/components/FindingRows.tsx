import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";

import type { FindingRow } from "../state/finding-rows";
import { useText } from "../text/text";
import { FindingButton } from "./FindingButton";

type Props = {
  readonly rows: readonly FindingRow[];
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
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

const rowHeights = { tab: 34, finding: 60 };

/**
 * The rows in sight and a few around them; 10,000 findings cost no more than ten. One row is in the
 * tab order, the arrow keys, Home and End move it.
 */
export function FindingRows({ rows, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const current = nearestFinding(rows, Math.min(wanted, rows.length - 1), 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- this component alone reads it, and is not memoised
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => rowHeights[rows[index]?.kind ?? "finding"],
    overscan: 8,
    initialRect: { width: 350, height: 600 },
  });
  const move = (event: KeyboardEvent): void => {
    const next = keyTarget(event.key, rows, current);
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroll.current?.querySelector<HTMLElement>(`[data-index="${String(next)}"] button`)?.focus();
    });
  };
  return (
    <div ref={scroll} className={styles.scroll}>
      {/* Keys come up from the buttons in the rows. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as above */}
      <ul
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={text.findings.listLabel}
        onKeyDown={move}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const row = rows[index];
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              {row?.kind === "tab" && (
                <div className={styles.tab}>
                  <Text weight="semibold">
                    {row.tab === "" ? text.findings.wholeWorkbook : row.tab}
                  </Text>
                  <Text size={200} className={styles.counts}>
                    {text.findings.counts(row.counts)}
                  </Text>
                </div>
              )}
              {row?.kind === "finding" && (
                <FindingButton line={row.line} inTabOrder={index === current} onGoTo={onGoTo} />
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Index the key moves to, or undefined for keys that do not move. */
function keyTarget(key: string, rows: readonly FindingRow[], from: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return nearestFinding(rows, from + 1, 1);
    case "ArrowUp":
      return nearestFinding(rows, from - 1, -1);
    case "Home":
      return nearestFinding(rows, 0, 1);
    case "End":
      return rows.length - 1;
    default:
      return undefined;
  }
}

/** First finding from `from` in a direction; the last one met where the list ends. */
function nearestFinding(rows: readonly FindingRow[], from: number, step: 1 | -1): number {
  for (let index = from; index >= 0 && index < rows.length; index += step) {
    if (rows[index]?.kind === "finding") return index;
  }
  return step === 1 ? rows.length - 1 : Math.min(1, rows.length - 1);
}
