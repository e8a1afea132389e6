import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { CalculatedRag } from "#domain/project/vocabulary";

import { useText } from "../text/text";
import { ragColours, ragOrder } from "../theme/rag-colours";

type Props = { readonly counts: Readonly<Record<CalculatedRag, number>> };

const useStyles = makeStyles({
  strip: {
    display: "grid",
    gridTemplateColumns: "repeat(4, 1fr)",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
  },
  cell: { display: "flex", flexDirection: "column", minWidth: 0 },
  letter: {
    margin: 0,
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    padding: "2px 8px",
    borderRadius: tokens.borderRadiusSmall,
    forcedColorAdjust: "none",
    fontVariantNumeric: "tabular-nums",
  },
  name: { color: tokens.colorNeutralForeground2, paddingTop: "2px" },
  red: { backgroundColor: ragColours.red.fill, color: ragColours.red.letter },
  amber: { backgroundColor: ragColours.amber.fill, color: ragColours.amber.letter },
  green: { backgroundColor: ragColours.green.fill, color: ragColours.green.letter },
  grey: { backgroundColor: ragColours.grey.fill, color: ragColours.grey.letter },
  heading: { margin: 0, paddingBottom: "4px" },
});

/** Projects by colour: letter and number, so that nobody needs to see the colour. */
export function RagStrip({ counts }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div>
      <Text as="h2" size={200} weight="semibold" block className={styles.heading}>
        {text.home.ragTitle}
      </Text>
      <dl className={styles.strip}>
        {ragOrder.map((colour) => (
          <div key={colour} className={styles.cell}>
            <dd className={mergeClasses(styles.letter, styles[colour])}>
              <Text weight="bold" aria-hidden="true">
                {text.ragLetters[colour]}
              </Text>
              <Text weight="bold">{text.number(counts[colour])}</Text>
            </dd>
            <dt className={styles.name}>
              <Text size={200}>{text.home.rag[colour]}</Text>
            </dt>
          </div>
        ))}
      </dl>
    </div>
  );
}
