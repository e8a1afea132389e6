import { memo, type ReactElement } from "react";

import { columnLetters } from "./cell-name";
import { sizeOf, type Span, startOf, type Track } from "./geometry";

type Props = {
  readonly track: Track;
  readonly span: Span;
  readonly selected: Span;
  readonly direction: "columns" | "rows";
};

/** Letters above the columns or numbers beside the rows. */
export const Headings = memo(function Headings(props: Props): ReactElement {
  const { track, span, selected, direction } = props;
  const count = Math.max(0, span.to - span.from);
  return (
    <>
      {Array.from({ length: count }, (_, offset) => {
        const index = span.from + offset;
        const size = sizeOf(track, index);
        if (size === 0) return undefined;
        const chosen = index >= selected.from && index < selected.to;
        const at = startOf(track, index);
        return (
          <div
            key={index}
            className={`heading ${direction}${chosen ? " chosen" : ""}`}
            style={direction === "columns" ? { left: at, width: size } : { top: at, height: size }}
          >
            {direction === "columns" ? columnLetters(index) : index + 1}
          </div>
        );
      })}
    </>
  );
});
