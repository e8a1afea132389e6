import { type RefObject, useCallback, useEffect, useState } from "react";

import { type GridGeometry, sizeOf, type Span, spanInSight } from "./geometry";

export const headingSize = { width: 44, height: 22 };

/** Rows and columns frozen at the top and left. */
export type Freeze = { readonly rows: number; readonly columns: number };

/** What of the sheet is in sight, frozen lines left out. */
export type GridWindow = {
  readonly rows: Span;
  readonly columns: Span;
  readonly scrolledRight: boolean;
};

/** Follows scrolling and resizing; the answer changes only when other lines come into sight. */
export function useWindow(
  scroller: RefObject<HTMLElement | null>,
  geometry: GridGeometry,
  freeze: Freeze,
): GridWindow {
  const measure = useCallback((): GridWindow => {
    const {
      scrollLeft = 0,
      scrollTop = 0,
      clientWidth = 0,
      clientHeight = 0,
    } = scroller.current ?? {};
    const left = scrollLeft + sizeOf(geometry.columns, 0, freeze.columns);
    const top = scrollTop + sizeOf(geometry.rows, 0, freeze.rows);
    return {
      columns: spanInSight(geometry.columns, left, scrollLeft + clientWidth, freeze.columns),
      rows: spanInSight(geometry.rows, top, scrollTop + clientHeight, freeze.rows),
      scrolledRight: scrollLeft > 0,
    };
  }, [scroller, geometry, freeze.rows, freeze.columns]);
  const [inSight, setInSight] = useState(measure);
  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const update = (): void => {
      setInSight((before) => keepIfSame(before, measure()));
    };
    update();
    const observer = new ResizeObserver(update);
    observer.observe(element);
    element.addEventListener("scroll", update, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener("scroll", update);
    };
  }, [scroller, measure]);
  return inSight;
}

function keepIfSame(before: GridWindow, after: GridWindow): GridWindow {
  const same =
    sameSpan(before.rows, after.rows) &&
    sameSpan(before.columns, after.columns) &&
    before.scrolledRight === after.scrolledRight;
  return same ? before : after;
}

function sameSpan(left: Span, right: Span): boolean {
  return left.from === right.from && left.to === right.to;
}
