import { Badge, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type ReactElement, useRef, useState } from "react";

import type { TabLine } from "../state/tab-lines";
import { useText } from "../text/text";

type Props = {
  readonly lines: readonly TabLine[];
  readonly onChoose: (tab: string) => void;
};

const useStyles = makeStyles({
  scroll: { flexGrow: 1, minHeight: "120px", overflowY: "auto" },
  list: { position: "relative", width: "100%", margin: 0, padding: 0, listStyleType: "none" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
  button: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  first: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0 },
  badge: { flexShrink: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

const rowHeight = 62;

/** The rows in sight and a few around them; one is in the tab order, the arrow keys, Home and End move it. */
export function TabRows({ lines, onChoose }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState(0);
  const current = Math.min(wanted, lines.length - 1);
  // eslint-disable-next-line react-hooks/incompatible-library -- this component alone reads it, and is not memoised
  const virtualizer = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    initialRect: { width: 350, height: 600 },
  });
  const move = (event: KeyboardEvent): void => {
    const next = keyTarget(event.key, current, lines.length - 1);
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
        aria-label={text.tabs.listLabel}
        onKeyDown={move}
      >
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const line = lines[index];
          return (
            <li
              key={key}
              ref={virtualizer.measureElement}
              data-index={index}
              className={styles.row}
              style={{ transform: `translateY(${String(start)}px)` }}
              aria-setsize={lines.length}
              aria-posinset={index + 1}
            >
              {line !== undefined && (
                <button
                  type="button"
                  className={styles.button}
                  tabIndex={index === current ? 0 : -1}
                  onFocus={() => {
                    setWanted(index);
                  }}
                  onClick={() => {
                    onChoose(line.tab);
                  }}
                >
                  <span className={styles.first}>
                    <Text weight="semibold" className={styles.name}>
                      {line.tab}
                    </Text>
                    <Badge
                      className={styles.badge}
                      appearance={line.role === "ignored" ? "outline" : "tint"}
                      color="informative"
                    >
                      {text.tabs.role[line.role]}
                    </Badge>
                  </span>
                  <Text size={200} className={styles.muted}>
                    {line.reason}
                  </Text>
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function keyTarget(key: string, from: number, last: number): number | undefined {
  switch (key) {
    case "ArrowDown":
      return Math.min(from + 1, last);
    case "ArrowUp":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return undefined;
  }
}
