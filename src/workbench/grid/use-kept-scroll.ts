import { type RefObject, useLayoutEffect, useRef } from "react";

/** Each sheet is where it was left, a sheet seen for the first time at its top. */
export function useKeptScroll(scroller: RefObject<HTMLElement | null>, sheetId: string): void {
  const kept = useRef(new Map<string, { readonly left: number; readonly top: number }>());
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    element.scrollTo(kept.current.get(sheetId) ?? { left: 0, top: 0 });
    const keep = (): void => {
      kept.current.set(sheetId, { left: element.scrollLeft, top: element.scrollTop });
    };
    element.addEventListener("scroll", keep, { passive: true });
    return () => {
      element.removeEventListener("scroll", keep);
    };
  }, [scroller, sheetId]);
}
