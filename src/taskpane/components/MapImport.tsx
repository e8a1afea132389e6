import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";

import type { Task } from "../state/pane-state";
import { useText } from "../text/text";

type Props = {
  /** Rows of the layout map. */
  readonly mapped: number;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
};

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  start: { alignSelf: "flex-start" },
  hidden: { display: "none" },
});

/** Takes a CSV that says where the fields of a form stand. */
export function MapImport({ mapped, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const take = async (file: File): Promise<void> => {
    try {
      const csv = await file.text();
      setProblem(undefined);
      onRun({ job: "importMap", csv, fileName: file.name });
    } catch (error) {
      // The browser refuses files that were moved or changed since they were chosen.
      if (!(error instanceof DOMException)) throw error;
      setProblem(text.settings.readFailed);
    }
  };
  return (
    <section className={styles.block} aria-labelledby="map">
      <Text as="h2" weight="semibold" id="map" className={styles.title}>
        {text.settings.mapTitle}
      </Text>
      <Text size={200} className={styles.muted}>
        {text.settings.mapHint}
        {mapped > 0 && ` ${text.settings.mapped(mapped)}`}
      </Text>
      <Button
        className={styles.start}
        disabled={busy}
        onClick={() => {
          input.current?.click();
        }}
      >
        {text.settings.importMap}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".csv,text/csv"
        className={styles.hidden}
        aria-label={text.settings.importMap}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = "";
          if (file !== undefined) void take(file);
        }}
      />
      {problem !== undefined && <Text role="alert">{problem}</Text>}
    </section>
  );
}
