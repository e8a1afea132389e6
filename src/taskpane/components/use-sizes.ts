import { type RefCallback, useCallback, useEffect, useState } from "react";

const nothing: ReadonlyMap<string, number> = new Map();

/** Heights in pixels of the elements measured, by their `data-key`; an element that is gone keeps its last. */
export function useSizes(): {
  readonly heights: ReadonlyMap<string, number>;
  readonly measure: RefCallback<HTMLElement>;
} {
  const [heights, setHeights] = useState(nothing);
  const [observer] = useState(
    () =>
      new ResizeObserver((entries) => {
        setHeights((held) => {
          const news = entries.flatMap((entry) => newHeight(entry, held));
          return news.length === 0 ? held : new Map([...held, ...news]);
        });
      }),
  );
  useEffect(
    () => () => {
      observer.disconnect();
    },
    [observer],
  );
  const measure = useCallback(
    (element: HTMLElement | null) => {
      if (element === null) return undefined;
      observer.observe(element);
      return () => {
        observer.unobserve(element);
      };
    },
    [observer],
  );
  return { heights, measure };
}

function newHeight(
  { target, borderBoxSize }: ResizeObserverEntry,
  held: ReadonlyMap<string, number>,
): readonly (readonly [string, number])[] {
  const key = target instanceof HTMLElement ? target.dataset["key"] : undefined;
  const height = borderBoxSize[0]?.blockSize ?? 0;
  // What is hidden has no height and says nothing about how high it will be.
  return key === undefined || height === 0 || held.get(key) === height ? [] : [[key, height]];
}
