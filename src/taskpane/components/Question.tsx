import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useId, useRef } from "react";

type Props = {
  readonly title: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly onYes: () => void;
  readonly onNo: () => void;
};

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  title: { margin: 0 },
});

/** A question in the place of the button that raised it; the safe answer has the focus. */
export function Question({ title, question, yes, no, busy, onYes, onNo }: Props): ReactElement {
  const styles = useStyles();
  const id = useId();
  const buttons = useRef<HTMLDivElement>(null);
  useEffect(() => {
    buttons.current?.querySelector<HTMLElement>("button:last-of-type")?.focus();
  }, []);
  return (
    <div role="group" aria-labelledby={`${id}title`} aria-describedby={id} className={styles.box}>
      <Text id={`${id}title`} weight="semibold" className={styles.title}>
        {title}
      </Text>
      <Text id={id}>{question}</Text>
      <div ref={buttons} className={styles.buttons}>
        <Button disabled={busy} onClick={onYes}>
          {yes}
        </Button>
        <Button disabled={busy} onClick={onNo}>
          {no}
        </Button>
      </div>
    </div>
  );
}
