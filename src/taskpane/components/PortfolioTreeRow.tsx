import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { ReactElement, RefCallback } from "react";

import type { PortfolioRow } from "../state/portfolio-rows";
import type { PaneText } from "../text/pane-text";
import { useText } from "../text/text";
import { RagLetter } from "./RagLetter";

type Props = {
  readonly row: PortfolioRow;
  readonly measure: RefCallback<HTMLElement>;
  readonly inTabOrder: boolean;
  readonly onFocus: (key: string) => void;
  readonly onUse: (row: PortfolioRow) => void;
};

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: "7px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  node: { backgroundColor: tokens.colorNeutralBackground2 },
  chevron: { order: -2, flexShrink: 0, display: "flex", fontSize: "16px", padding: "2px 0" },
  // Heard after the name, seen before it.
  letter: { order: -1, display: "flex", flexShrink: 0 },
  turned: { transform: "rotate(90deg)" },
  words: {
    display: "flex",
    flexDirection: "column",
    flexGrow: 1,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** One row: a node opens and closes, a project opens its explanation. */
export function PortfolioTreeRow({
  row,
  measure,
  inTabOrder,
  onFocus,
  onUse,
}: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const isNode = row.kind === "node";
  const colour = isNode ? row.node.colour : row.project.overall.calculated;
  const remark = remarkOf(row, text);
  return (
    // Keys are taken by the tree.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- as above
    <div
      ref={measure}
      data-key={row.key}
      role="treeitem"
      aria-level={row.level}
      aria-setsize={row.siblings}
      aria-posinset={row.place}
      aria-selected={false}
      {...(isNode ? { "aria-expanded": row.open } : {})}
      tabIndex={inTabOrder ? 0 : -1}
      className={mergeClasses(styles.row, isNode && styles.node)}
      style={{ paddingLeft: 12 + (row.level - 1) * indent + (isNode ? 0 : chevronRoom) }}
      onFocus={() => {
        onFocus(row.key);
      }}
      onClick={() => {
        onUse(row);
      }}
    >
      {isNode && (
        <span className={mergeClasses(styles.chevron, row.open && styles.turned)}>
          <ChevronRightRegular aria-hidden="true" />
        </span>
      )}
      <span className={styles.words}>
        <Text weight={isNode ? "semibold" : "regular"}>{row.name}</Text>{" "}
        {remark !== "" && (
          <Text size={200} className={styles.muted}>
            {remark}
          </Text>
        )}
      </span>
      <span className={styles.letter}>
        <RagLetter colour={colour} />
      </span>
    </div>
  );
}

const indent = 14;
const chevronRoom = 10;

/** An open node says why it has its colour, a closed one what is in it. */
function remarkOf(row: PortfolioRow, text: PaneText): string {
  if (row.kind === "project") {
    return [row.project.id, text.portfolio.remark(row.project)]
      .filter((part) => part !== "" && part !== row.name)
      .join(" · ");
  }
  const { node, open } = row;
  if (open && node.reason !== undefined) return node.reason;
  return `${text.portfolio.projects(node.projects)}: ${text.portfolio.counts(node.ragCounts)}`;
}
