import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactElement, type ReactNode, useRef, useState } from "react";

type Props = {
  readonly count: number;
  readonly label: string;
  /** Height in pixels before a row was measured. */
  readonly estimateHeight: (index: number) => number;
  /** Whether the row has a button, so that the keys stop there. */
  readonly isStop: (index: number) => boolean;
  readonly renderRow: (index: number, inTabOrder: boolean) => ReactNode;
  readonly className?: string;
};

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: 0, overflowY: "auto" },
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/**
 * The rows in sight and a few around them; 10,000 rows cost no more than ten. One row is in the tab
 * order, the arrow keys, Home and End move it.
 */
export function RowList(props: Props): ReactElement {
  const { count, label, estimateHeight, isStop, renderRow, className } = props;
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const nearest = (from: number, step: 1 | -1): number => nearestStop(isStop, count, from, step);
  const current = nearest(Math.min(wanted, count - 1), 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- this component alone reads it, and is not memoised
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroll.current,
    estimateSize: estimateHeight,
    overscan: 8,
    initialRect: { width: 350, height: 600 },
  });
  const targets: Readonly<Record<string, () => number>> = {
    ArrowDown: () => nearest(current + 1, 1),
    ArrowUp: () => nearest(current - 1, -1),
    Home: () => nearest(0, 1),
    End: () => count - 1,
  };
  const move = (event: KeyboardEvent): void => {
    const next = targets[event.key]?.();
    if (next === undefined) return;
    event.preventDefault();
    setWanted(next);
    virtualizer.scrollToIndex(next);
    requestAnimationFrame(() => {
      scroll.current?.querySelector<HTMLElement>(`[data-index="${String(next)}"] button`)?.focus();
    });
  };
  return (
    <div ref={scroll} className={mergeClasses(styles.scroll, className)}>
      {/* Keys come up from the buttons in the rows. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as above */}
      <ul
        className={styles.list}
        style={{ height: virtualizer.getTotalSize() }}
        aria-label={label}
        onKeyDown={move}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${String(start)}px)` }}
            aria-setsize={count}
            aria-posinset={index + 1}
            onFocus={() => {
              if (isStop(index)) setWanted(index);
            }}
          >
            {renderRow(index, index === current)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** First stop from `from` in a direction; where the list ends, the last row or the first stop. */
function nearestStop(
  isStop: (index: number) => boolean,
  count: number,
  from: number,
  step: 1 | -1,
): number {
  for (let index = from; index >= 0 && index < count; index += step) {
    if (isStop(index)) return index;
  }
  if (step === 1) return count - 1;
  return isStop(0) ? 0 : Math.min(1, count - 1);
}
