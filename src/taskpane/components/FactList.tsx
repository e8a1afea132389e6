import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { TextLink } from "./controls";

type Props = {
  readonly facts: readonly FactLine[];
  readonly onCorrect: (field: string) => void;
  readonly onGoTo: (cell: string) => void;
};

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  fact: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  correct: { flexShrink: 0, minWidth: "auto" },
});

/** The facts of a tab: what each is, its value, its cell, the words it was known by. */
export function FactList({ facts, onCorrect, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.block} aria-labelledby="facts">
      <Text as="h2" weight="semibold" id="facts" className={styles.title}>
        {text.tabs.factsTitle(facts.length)}
      </Text>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={`${fact.field} ${fact.cell}`} className={styles.fact}>
            <div className={styles.words}>
              <Text>
                {fact.name}: {fact.value === undefined ? text.tabs.notRead : String(fact.value)}
              </Text>
              <Text size={200} className={styles.muted}>
                <TextLink
                  aria-label={text.tabs.goTo(fact.cell)}
                  onClick={() => {
                    onGoTo(fact.cell);
                  }}
                >
                  {fact.cell}
                </TextLink>{" "}
                {text.tabs.known(fact.label)}, {text.tabs.sure(fact.confidence)}
              </Text>
            </div>
            <Button
              size="small"
              appearance="subtle"
              className={styles.correct}
              aria-label={text.tabs.correctThis(fact.name)}
              onClick={() => {
                onCorrect(fact.field);
              }}
            >
              {text.tabs.correct}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
