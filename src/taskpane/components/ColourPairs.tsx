import { Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ExplainedProject } from "#application/explain-portfolio";
import type { RagPair } from "#domain/rag/rag-report";

import { useText } from "../text/text";
import { RagLetter } from "./RagLetter";
import { useTableStyles } from "./table-styles";

/** Dimension by dimension what the project manager says beside what the figures say. */
export function ColourPairs({ project }: { readonly project: ExplainedProject }): ReactElement {
  const text = useText();
  const styles = useTableStyles();
  const pairs: readonly { readonly name: string; readonly pair: RagPair }[] = project.dimensions
    .map((pair) => ({ name: text.portfolio.dimensions[pair.dimension], pair }))
    .filter(({ pair }) => pair.calculated !== "grey" || pair.reported !== undefined);
  const all = [{ name: text.portfolio.overall, pair: project.overall }, ...pairs];
  return (
    <section className={styles.block} aria-labelledby="pairs">
      <Text as="h2" weight="semibold" id="pairs" className={styles.title}>
        {text.portfolio.dimensionsTitle}
      </Text>
      <table className={styles.table}>
        <thead>
          <tr>
            <th className={styles.head} scope="col">
              {text.portfolio.dimension}
            </th>
            <th className={styles.head} scope="col">
              {text.portfolio.reported}
            </th>
            <th className={styles.head} scope="col">
              {text.portfolio.calculated}
            </th>
          </tr>
        </thead>
        <tbody>
          {all.map(({ name, pair }) => (
            <tr key={name}>
              <th className={styles.name} scope="row">
                {name}
              </th>
              <td className={styles.cell}>
                {pair.reported === undefined ? (
                  <span className={styles.muted}>{text.portfolio.notReported}</span>
                ) : (
                  <RagLetter colour={pair.reported} />
                )}
              </td>
              <td className={styles.cell}>
                <RagLetter colour={pair.calculated} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
