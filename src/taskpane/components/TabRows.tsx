import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { TabLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { RowList } from "./RowList";

type Props = {
  readonly lines: readonly TabLine[];
  readonly onChoose: (tab: string) => void;
};

const useStyles = makeStyles({
  scroll: { minHeight: "120px" },
  button: {
    display: "flex",
    flexDirection: "column",
    gap: "2px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  first: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0 },
  role: {
    flexShrink: 0,
    padding: "1px 8px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorNeutralForeground2,
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

const rowHeight = 62;

/** One row a tab: its role and why it has it. */
export function TabRows({ lines, onChoose }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <RowList
      className={styles.scroll}
      count={lines.length}
      label={text.tabs.listLabel}
      estimateHeight={() => rowHeight}
      isStop={() => true}
      renderRow={(index, inTabOrder) => {
        const line = lines[index];
        return (
          line !== undefined && (
            <button
              type="button"
              className={styles.button}
              tabIndex={inTabOrder ? 0 : -1}
              onClick={() => {
                onChoose(line.tab);
              }}
            >
              <span className={styles.first}>
                <Text weight="semibold" className={styles.name}>
                  {line.tab}
                </Text>
                <Text size={200} className={styles.role}>
                  {text.tabs.role[line.role]}
                </Text>
              </span>
              <Text size={200} className={styles.muted}>
                {line.reason}
              </Text>
            </button>
          )
        );
      }}
    />
  );
}
