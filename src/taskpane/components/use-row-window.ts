import { type RefCallback, type UIEvent, useCallback, useMemo, useRef, useState } from "react";

import { rowStarts, rowsInSight, scrollToRow } from "../state/row-offsets";
import { useSizes } from "./use-sizes";

type Request = {
  readonly count: number;
  /** Height in pixels before a row was measured. */
  readonly estimateHeight: (index: number) => number;
  /** What a row is known by when others come before it. */
  readonly keyOf: (index: number) => string;
};

/** The rows of a long list that are worth drawing. */
export type RowWindow = {
  /** For the element that scrolls. */
  readonly scroller: {
    readonly ref: RefCallback<HTMLElement>;
    readonly "data-key": string;
    readonly onScroll: (event: UIEvent<HTMLElement>) => void;
  };
  /** For the list in it: room for the rows that are not drawn. */
  readonly room: { readonly paddingTop: number; readonly paddingBottom: number };
  /** Rows first to last, the last one not included. */
  readonly first: number;
  readonly last: number;
  /** For every row drawn: its height is measured. Rows carry `data-key`. */
  readonly measure: RefCallback<HTMLElement>;
  /** Scrolls to a row and gives the focus to the element in it that the selector finds, or to the row. */
  readonly focusRow: (index: number, selector?: string) => void;
};

/** Scrolling is followed in steps, so that not every pixel draws anew. */
const step = 48;

/** In pixels, until the list was measured. */
const likelyHeight = 600;

/** Draws the rows in sight and a few around them, whatever their heights: ten thousand cost no more than ten. */
export function useRowWindow({ count, estimateHeight, keyOf }: Request): RowWindow {
  const { heights, measure } = useSizes();
  const [top, setTop] = useState(0);
  const element = useRef<HTMLElement | null>(null);
  const height = heights.get(listKey) ?? likelyHeight;
  const starts = useMemo(
    () => rowStarts(count, (index) => heights.get(keyOf(index)) ?? estimateHeight(index)),
    [count, heights, keyOf, estimateHeight],
  );
  const { first, last } = rowsInSight(starts, { top, height });
  const hold = useCallback(
    (target: HTMLElement | null) => {
      element.current = target;
      return measure(target);
    },
    [measure],
  );
  const focusRow = (index: number, selector?: string): void => {
    const scroller = element.current;
    if (scroller === null) return;
    scroller.scrollTop = scrollToRow(starts, index, { top: scroller.scrollTop, height });
    setTop(scroller.scrollTop);
    // The row is drawn by then.
    requestAnimationFrame(() => {
      const row = scroller.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOf(index))}"]`);
      (selector === undefined ? row : row?.querySelector<HTMLElement>(selector))?.focus();
    });
  };
  return {
    scroller: {
      ref: hold,
      "data-key": listKey,
      onScroll: ({ currentTarget }) => {
        setTop(Math.floor(currentTarget.scrollTop / step) * step);
      },
    },
    room: {
      paddingTop: starts[first] ?? 0,
      paddingBottom: (starts[count] ?? 0) - (starts[last] ?? 0),
    },
    first,
    last,
    measure,
    focusRow,
  };
}

/** Under which the height of the window itself is kept. */
const listKey = "list";
