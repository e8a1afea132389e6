import { Button, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { FactLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { TextLink } from "./controls";
import { useListStyles } from "./list-styles";

type Props = {
  readonly facts: readonly FactLine[];
  readonly onCorrect: (field: string) => void;
  readonly onGoTo: (cell: string) => void;
};

/** The facts of a tab: what each is, its value, its cell, the words it was known by. */
export function FactList({ facts, onCorrect, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useListStyles();
  return (
    <section className={styles.block} aria-labelledby="facts">
      <Text as="h2" weight="semibold" id="facts" className={styles.title}>
        {text.tabs.factsTitle(facts.length)}
      </Text>
      <ul className={styles.list}>
        {facts.map((fact) => (
          <li key={`${fact.field} ${fact.cell}`} className={styles.row}>
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
              className={styles.atEnd}
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
