import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

type Props = { readonly title: string; readonly lines: readonly string[] };

const useStyles = makeStyles({
  details: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  summary: { cursor: "pointer", color: tokens.colorNeutralForeground2, padding: "4px 0" },
  list: {
    margin: 0,
    paddingLeft: "20px",
    overflowWrap: "anywhere",
  },
});

/** A line that opens to the lines behind it. */
export function Disclosure({ title, lines }: Props): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{title}</summary>
      <ul className={styles.list}>
        {lines.map((line, index) => (
          <li key={`${String(index)} ${line}`}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
