import { mergeClasses, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { ProjectSight } from "#application/explain-portfolio";
import type { ReportedRag } from "#domain/project/vocabulary";

import { useText } from "../text/text";
import { RagLetter } from "./RagLetter";
import { useTableStyles } from "./table-styles";

/** The project in the closed periods and now: its colours and its two indices. */
export function ProjectTrend({
  sights,
}: {
  readonly sights: readonly ProjectSight[];
}): ReactElement {
  const text = useText();
  const styles = useTableStyles();
  return (
    <section className={styles.block} aria-labelledby="trend">
      <Text as="h2" weight="semibold" id="trend" className={styles.title}>
        {text.portfolio.trendTitle}
      </Text>
      {sights.length < 2 ? (
        <Text>{text.portfolio.noTrend}</Text>
      ) : (
        <table className={styles.table}>
          <TrendHead />
          <tbody>
            {sights.map((sight) => (
              <tr key={sight.period ?? ""}>
                <th className={styles.name} scope="row">
                  {sight.period ?? text.portfolio.now}
                </th>
                <Colour colour={sight.reported} />
                <Colour colour={sight.calculated} />
                <Index value={sight.schedulePerformanceIndexTime} />
                <Index value={sight.costPerformanceIndex} />
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function TrendHead(): ReactElement {
  const text = useText();
  const styles = useTableStyles();
  const { period, reported, calculated, spiTime, cpi } = text.portfolio;
  return (
    <thead>
      <tr>
        {[period, reported, calculated].map((head) => (
          <th key={head} className={styles.head} scope="col">
            {head}
          </th>
        ))}
        {[spiTime, cpi].map((head) => (
          <th key={head} className={mergeClasses(styles.head, styles.figure)} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Colour({ colour }: { readonly colour: ReportedRag | undefined }): ReactElement {
  const styles = useTableStyles();
  return <td className={styles.cell}>{colour !== undefined && <RagLetter colour={colour} />}</td>;
}

function Index({ value }: { readonly value: number | undefined }): ReactElement {
  const text = useText();
  const styles = useTableStyles();
  return (
    <td className={mergeClasses(styles.cell, styles.figure)}>
      {value === undefined ? text.unknown : text.index(value)}
    </td>
  );
}
