import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ExplainedProject } from "#application/explain-portfolio";

import { useText } from "../text/text";
import { RagLetter } from "./RagLetter";
import { TextLink } from "./controls";
import { useListStyles } from "./list-styles";

type Props = {
  readonly project: ExplainedProject;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

/** Cells named for a measure; a register of risks can have a hundred rows. */
const mostCells = 6;

/** The measures behind a colour, worst first, with the cells they were worked out from. */
export function MeasureList({ project, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useListStyles();
  const { reasons, tab } = project;
  return (
    <section className={styles.block} aria-labelledby="measures">
      <Text as="h2" weight="semibold" id="measures" className={styles.title}>
        {text.portfolio.measuresTitle}
      </Text>
      {reasons.length === 0 && <Text>{text.portfolio.noMeasures}</Text>}
      <ul className={styles.list}>
        {reasons.map((reason) => (
          <li key={reason.text} className={styles.row}>
            <RagLetter colour={reason.colour} />
            <span className={styles.words}>
              <Text>{reason.text}</Text>
              {reason.sources.length > 0 && (
                <Text size={200} className={styles.muted}>
                  {text.portfolio.cells}{" "}
                  {reason.sources.slice(0, mostCells).map((source, index) => (
                    <span key={`${String(index)} ${source.tab} ${source.cell}`}>
                      <TextLink
                        aria-label={text.portfolio.goTo(source.tab, source.cell)}
                        onClick={() => {
                          onGoTo(source.tab, source.cell);
                        }}
                      >
                        {source.tab === tab ? source.cell : `${source.tab}, ${source.cell}`}
                      </TextLink>{" "}
                    </span>
                  ))}
                  {reason.sources.length > mostCells &&
                    text.portfolio.moreCells(reason.sources.length - mostCells)}
                </Text>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
