import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type KeyboardEvent, type ReactElement, useRef } from "react";

import type { SeverityCounts, View } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  readonly view: View;
  readonly findings: SeverityCounts | undefined;
  readonly onChoose: (view: View) => void;
};

const views: readonly View[] = [
  "home",
  "findings",
  "portfolio",
  "pack",
  "periods",
  "tabs",
  "settings",
];

const useStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    paddingLeft: "6px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Excel draws the menu of the add-in over the right corner.
    paddingRight: "40px",
  },
  tab: {
    position: "relative",
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "40px",
    padding: "0 10px",
    // Two rows at most, where one is too narrow for all.
    "@media (max-width: 559px)": { padding: "0 6px" },
    "@media (max-width: 429px)": { minHeight: "34px" },
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-4px",
      borderRadius: tokens.borderRadiusMedium,
    },
  },
  label: {
    display: "flex",
    flexDirection: "column",
    // Room for the bold name of the chosen view, so that the others stay where they are.
    "::after": {
      content: "attr(data-label)",
      height: 0,
      overflow: "hidden",
      visibility: "hidden",
      fontWeight: tokens.fontWeightSemibold,
    },
  },
  errors: {
    minWidth: "16px",
    boxSizing: "border-box",
    padding: "0 4px",
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorPaletteRedBackground3,
    color: tokens.colorNeutralForegroundOnBrand,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "16px",
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    "@media (forced-colors: active)": { border: "1px solid ButtonText" },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "::after": {
      content: '""',
      position: "absolute",
      left: "6px",
      right: "6px",
      bottom: 0,
      height: "3px",
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      "@media (forced-colors: active)": { backgroundColor: "Highlight" },
    },
  },
});

/** Ids that tie a view's tab to its panel. */
export const viewIds = { panel: "view", tab: (view: View): string => `tab-${view}` };

/**
 * The views of the pane; the findings carry the number of errors. Fluent's own tab list puts hidden
 * elements that take the focus into the page, which assistive technology and its checkers object to.
 */
export function ViewTabs({ view, findings, onChoose }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const next = keyTarget(event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next);
    list.current?.querySelector<HTMLElement>(`#${viewIds.tab(next)}`)?.focus();
  };
  return (
    <nav aria-label={text.viewsLabel}>
      {/* The keys come up from the tabs, of which the chosen one has the focus. */}
      {/* eslint-disable-next-line jsx-a11y/interactive-supports-focus -- as above */}
      <div ref={list} role="tablist" className={styles.tabs} onKeyDown={move}>
        {views.map((one) => (
          <button
            key={one}
            id={viewIds.tab(one)}
            type="button"
            role="tab"
            aria-selected={one === view}
            aria-controls={viewIds.panel}
            tabIndex={one === view ? 0 : -1}
            className={mergeClasses(styles.tab, one === view && styles.chosen)}
            onClick={() => {
              onChoose(one);
            }}
          >
            <span className={styles.label} data-label={text.views[one]}>
              {text.views[one]}
            </span>
            {one === "findings" && findings !== undefined && findings.error > 0 && (
              <span className={styles.errors}>
                {findings.error > 999 ? "999+" : findings.error}
              </span>
            )}
          </button>
        ))}
      </div>
    </nav>
  );
}

function keyTarget(key: string, from: View): View | undefined {
  const at = views.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return views[(at + 1) % views.length];
    case "ArrowLeft":
      return views[(at + views.length - 1) % views.length];
    case "Home":
      return views[0];
    case "End":
      return views.at(-1);
    default:
      return undefined;
  }
}
