import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ReportedRag } from "#domain/project/vocabulary";

import { useText } from "../text/text";
import { ragColours } from "../theme/rag-colours";

type Props = {
  readonly colour: ReportedRag;
  /** True where words beside it say the colour. */
  readonly silent?: boolean;
};

const useStyles = makeStyles({
  letter: {
    display: "inline-flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    boxSizing: "border-box",
    minWidth: "24px",
    height: "20px",
    padding: "0 4px",
    borderRadius: "2px",
    fontSize: "12px",
    fontWeight: 700,
    forcedColorAdjust: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  red: { backgroundColor: ragColours.red.fill, color: ragColours.red.letter },
  amberRed: { backgroundColor: ragColours.amberRed.fill, color: ragColours.amberRed.letter },
  amber: { backgroundColor: ragColours.amber.fill, color: ragColours.amber.letter },
  amberGreen: { backgroundColor: ragColours.amberGreen.fill, color: ragColours.amberGreen.letter },
  green: { backgroundColor: ragColours.green.fill, color: ragColours.green.letter },
  grey: { backgroundColor: ragColours.grey.fill, color: ragColours.grey.letter },
});

/** A colour as the sheets show it: letter on its fill, so that nobody needs to see the colour. */
export function RagLetter({ colour, silent }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const spoken =
    silent === true
      ? ({ "aria-hidden": true } as const)
      : ({ role: "img", "aria-label": text.portfolio.colours[colour] } as const);
  return (
    <span {...spoken} className={mergeClasses(styles.letter, styles[colour])}>
      {text.ragLetters[colour]}
    </span>
  );
}
