import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoRegular } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

import type { FindingLine } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  readonly line: FindingLine;
  readonly inTabOrder: boolean;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  button: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  icon: { flexShrink: 0, fontSize: "18px", lineHeight: 1, paddingTop: "1px" },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  place: { color: tokens.colorNeutralForeground2 },
});

/** One finding; the button goes to its cell. */
export function FindingButton({ line, inTabOrder, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <button
      type="button"
      className={styles.button}
      tabIndex={inTabOrder ? 0 : -1}
      title={
        line.tab === "" ? text.findings.wholeWorkbook : text.findings.goTo(line.tab, line.cell)
      }
      onClick={() => {
        if (line.tab !== "") onGoTo(line.tab, line.cell);
      }}
    >
      <span
        className={mergeClasses(styles.icon, styles[line.severity])}
        role="img"
        aria-label={text.findings.severityOne[line.severity]}
      >
        {severityIcons[line.severity]}
      </span>
      <span className={styles.words}>
        <Text>{line.sentence}</Text>
        {!saysWhere(line) && (
          <Text size={200} className={styles.place}>
            {line.cell ?? (line.tab === "" ? text.findings.wholeWorkbook : text.findings.wholeTab)}
          </Text>
        )}
      </span>
    </button>
  );
}

/** Most sentences begin with their cell. */
function saysWhere({ cell, sentence }: FindingLine): boolean {
  return cell !== undefined && sentence.startsWith(cell);
}

const severityIcons = {
  error: <ErrorCircleFilled aria-hidden="true" />,
  warning: <WarningFilled aria-hidden="true" />,
  info: <InfoRegular aria-hidden="true" />,
};
