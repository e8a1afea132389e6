import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { View } from "../state/pane-state";
import { useText } from "../text/text";

type Props = { readonly tabsWithErrors: number; readonly onView: (view: View) => void };

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    padding: "12px",
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
  },
  text: { flexGrow: 1, flexBasis: "160px" },
});

/** The one thing that helps most now. */
export function NextAction({ tabsWithErrors, onView }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const mend = tabsWithErrors > 0;
  return (
    <section className={styles.card} aria-label={text.home.nextTitle}>
      <Text className={styles.text}>
        {mend ? text.home.nextErrors(tabsWithErrors) : text.home.nextPack}
      </Text>
      <Button
        size="small"
        onClick={() => {
          onView(mend ? "findings" : "pack");
        }}
      >
        {mend ? text.home.nextErrorsAction : text.home.nextPackAction}
      </Button>
    </section>
  );
}
