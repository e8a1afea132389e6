import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { sections as definitions } from "#domain/project/sections";

import type { SectionLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { Disclosure } from "./Disclosure";

type Props = { readonly sections: readonly SectionLine[] };

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
});

/** The tables of a tab: which section each is, its rows, and what every column was taken for. */
export function SectionList({ sections }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <section className={styles.block} aria-labelledby="sections">
      <Text as="h2" weight="semibold" id="sections" className={styles.title}>
        {text.tabs.sectionsTitle(sections.length)}
      </Text>
      {sections.map(({ section, headerRow, rows, confidence, columns }, index) => (
        <Disclosure
          key={`${String(index)} ${section}`}
          title={`${titleOf(section, text.tabs.role.register)}: ${text.tabs.sectionLine(rows, headerRow, confidence)}`}
          lines={columns.map(({ place, name }) => `${text.tabs.place(place)}: ${name}`)}
        />
      ))}
    </section>
  );
}

function titleOf(section: string, register: string): string {
  return definitions.find(({ key }) => key === section)?.title ?? register;
}
