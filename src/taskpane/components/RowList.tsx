import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, type ReactNode, useState } from "react";

import { useRowWindow } from "./use-row-window";

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
  list: { margin: 0, paddingLeft: 0, paddingRight: 0, listStyleType: "none" },
});

/**
 * The rows in sight and a few around them. One row is in the tab order, the arrow keys, Home and End
 * move it.
 */
export function RowList(props: Props): ReactElement {
  const { count, label, estimateHeight, isStop, renderRow, className } = props;
  const styles = useStyles();
  const [wanted, setWanted] = useState(0);
  const rows = useRowWindow({ count, estimateHeight, keyOf: String });
  const nearest = (from: number, step: 1 | -1): number => nearestStop(isStop, count, from, step);
  const current = nearest(Math.min(wanted, count - 1), 1);
  const seen = current >= rows.first && current < rows.last ? current : nearest(rows.first, 1);
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
    rows.focusRow(next, "button");
  };
  const drawn = Array.from({ length: rows.last - rows.first }, (_, at) => rows.first + at);
  return (
    <div {...rows.scroller} className={mergeClasses(styles.scroll, className)}>
      {/* Keys come up from the buttons in the rows. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- as above */}
      <ul className={styles.list} style={rows.room} aria-label={label} onKeyDown={move}>
        {drawn.map((index) => (
          <li
            key={index}
            ref={rows.measure}
            data-key={index}
            aria-setsize={count}
            aria-posinset={index + 1}
            onFocus={() => {
              if (isStop(index)) setWanted(index);
            }}
          >
            {renderRow(index, index === seen)}
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
