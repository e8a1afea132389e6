import { CounterBadge, makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { SeverityCounts, View } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  readonly view: View;
  readonly findings: SeverityCounts | undefined;
  readonly onChoose: (view: View) => void;
};

const useStyles = makeStyles({
  tabs: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    // Excel draws the menu of the add-in over the right corner.
    paddingRight: "40px",
  },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

/** The views of the pane; the findings carry the number of errors. */
export function ViewTabs({ view, findings, onChoose }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <nav aria-label={text.viewsLabel}>
      <TabList
        className={styles.tabs}
        selectedValue={view}
        onTabSelect={(_, chosen) => {
          onChoose(chosen.value as View); // the values of the tabs below
        }}
      >
        <Tab value="home">{text.views.home}</Tab>
        <Tab value="findings">
          {text.views.findings}
          {findings !== undefined && findings.error > 0 && (
            <CounterBadge
              className={styles.badge}
              count={findings.error}
              overflowCount={999}
              size="small"
              color="danger"
            />
          )}
        </Tab>
        <Tab value="pack">{text.views.pack}</Tab>
      </TabList>
    </nav>
  );
}
