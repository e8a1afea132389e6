import { Button, makeStyles } from "@fluentui/react-components";
import type { ReactElement } from "react";

import type { Fix } from "#domain/finding/finding";

import { useText } from "../text/text";

type Props = {
  readonly fixes: readonly Fix[];
  readonly disabled: boolean;
  readonly inTabOrder: boolean;
  readonly onFix: () => void;
};

const useStyles = makeStyles({
  row: { padding: "0 12px 6px 38px" },
  button: { textAlign: "left", justifyContent: "flex-start", overflowWrap: "anywhere" },
});

/** Mends the finding above it; it says what each cell holds before and after. */
export function FixButton({ fixes, disabled, inTabOrder, onFix }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [first] = fixes;
  const words = (fix: Fix): string => text.findings.fix(fix.before, shown(fix.after));
  return (
    <div className={styles.row}>
      <Button
        className={styles.button}
        size="small"
        disabled={disabled}
        tabIndex={inTabOrder ? 0 : -1}
        title={fixes.map((fix) => `${fix.cell}: ${words(fix)}`).join("\n")}
        onClick={onFix}
      >
        {fixes.length === 1 && first !== undefined
          ? words(first)
          : text.findings.fixAll(fixes.length)}
      </Button>
    </div>
  );
}

function shown(after: Fix["after"]): string {
  switch (after.kind) {
    case "text":
      return after.text;
    case "number":
      return String(after.number);
    case "date":
      return after.date;
  }
}
