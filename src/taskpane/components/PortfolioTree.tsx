import { makeStyles } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useEffect, useRef, useState } from "react";

import type { PortfolioRow } from "../state/portfolio-rows";
import { treeMove, type TreeMove, typeAhead } from "../state/tree-keys";
import { useText } from "../text/text";
import { PortfolioTreeRow } from "./PortfolioTreeRow";
import { useRowWindow } from "./use-row-window";

type Props = {
  readonly rows: readonly PortfolioRow[];
  /** Key of the row that gets the focus at first; undefined leaves the focus where it is. */
  readonly from: string | undefined;
  readonly onOpen: (keys: readonly string[], open: boolean) => void;
  /** A project was chosen, by its key. */
  readonly onChoose: (key: string) => void;
};

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto" },
});

const rowHeight = 54;
const estimate = (): number => rowHeight;

/**
 * Portfolio, programmes and projects as a tree (ARIA Authoring Practices Guide, tree view). Only rows in
 * sight are in the page; each says its level and its place among its siblings itself.
 */
export function PortfolioTree({ rows, from, onOpen, onChoose }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [current, setCurrent] = useState(from);
  const typed = useTyping();
  const keyOf = (index: number): string => rows[index]?.key ?? "";
  const shown = useRowWindow({ count: rows.length, estimateHeight: estimate, keyOf });
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === current),
  );
  const stop = at >= shown.first && at < shown.last ? at : shown.first;
  useEffect(() => {
    if (from !== undefined) shown.focusRow(at);
    // Once: one comes back to the row one left by.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, []);
  const goTo = (index: number): void => {
    setCurrent(keyOf(index));
    shown.focusRow(index);
  };
  const choose = (row: PortfolioRow): void => {
    setCurrent(row.key);
    if (row.kind === "project") onChoose(row.key);
    else onOpen([row.key], !row.open);
  };
  const follow = (move: TreeMove): void => {
    const row = rows[at];
    if (move.kind === "go") goTo(move.to);
    else if (move.kind !== "use") onOpen(move.keys, move.kind === "open");
    else if (row !== undefined) choose(row);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const word = typed(event);
    const found = word === undefined ? undefined : typeAhead(rows, at, word);
    const move: TreeMove | undefined =
      found === undefined ? treeMove(event.key, rows, at) : { kind: "go", to: found };
    if (move === undefined) return;
    event.preventDefault();
    follow(move);
  };
  return (
    <div {...shown.scroller} className={styles.scroll}>
      {/* Keys come up from the rows, of which one has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- as above */}
      <div
        role="tree"
        aria-label={text.portfolio.treeLabel}
        style={shown.room}
        onKeyDown={onKeyDown}
      >
        {rows.slice(shown.first, shown.last).map((row, index) => (
          <PortfolioTreeRow
            key={row.key}
            row={row}
            measure={shown.measure}
            inTabOrder={shown.first + index === stop}
            onFocus={setCurrent}
            onUse={choose}
          />
        ))}
      </div>
    </div>
  );
}

/** Milliseconds after which the next letter begins a new word. */
const typingPause = 700;

/** Gathers letters typed one after the other; undefined for keys that are no letter. */
function useTyping(): (event: KeyboardEvent) => string | undefined {
  const word = useRef({ letters: "", at: 0 });
  return ({ key, timeStamp }) => {
    const goesOn = timeStamp - word.current.at < typingPause;
    if (key.length !== 1 || key === "*" || (key === " " && !goesOn)) return undefined;
    word.current = { letters: (goesOn ? word.current.letters : "") + key, at: timeStamp };
    return word.current.letters;
  };
}
