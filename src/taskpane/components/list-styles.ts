import { makeStyles, tokens } from "@fluentui/react-components";

/** How the lists under a heading of the pane look: hair lines between rows, words that may break. */
export const useListStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  row: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: "6px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  muted: { color: tokens.colorNeutralForeground2 },
  /** What stands at the end of a row. */
  atEnd: { flexShrink: 0, minWidth: "auto", marginInlineStart: "auto" },
});
