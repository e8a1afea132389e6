import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect } from "react";

import type { SettingsPreview, Task } from "../state/pane-state";
import { useText } from "../text/text";
import { MapImport } from "./MapImport";
import { SettingsForm } from "./SettingsForm";

type Props = {
  /** Undefined until the settings have been read. */
  readonly settings: SettingsPreview | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px" },
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  heading: { margin: 0 },
  start: { alignSelf: "flex-start" },
});

/** The settings most changed, the way to the sheet with all of them, and maps of cells. */
export function SettingsView({ settings, busy, onRun, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  useEffect(() => {
    // Each time the view is opened: people change the sheet by hand.
    if (!busy) onRun("readSettings");
    // eslint-disable-next-line react-hooks/exhaustive-deps -- as above
  }, []);
  return (
    <div className={styles.view}>
      <div className={styles.block}>
        <Subtitle1 as="h1" className={styles.heading}>
          {text.settings.title}
        </Subtitle1>
        <Text>{text.settings.lead}</Text>
      </div>
      {settings !== undefined && (
        <>
          <SheetButton sheet={settings.sheet} busy={busy} onRun={onRun} onGoTo={onGoTo} />
          <SettingsForm
            key={JSON.stringify(settings.common)}
            common={settings.common}
            busy={busy}
            onRun={onRun}
          />
          <MapImport mapped={settings.mapped} busy={busy} onRun={onRun} />
        </>
      )}
    </div>
  );
}

function SheetButton({
  sheet,
  busy,
  onRun,
  onGoTo,
}: Omit<Props, "settings"> & { readonly sheet: string | undefined }): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <Button
      className={styles.start}
      disabled={busy}
      onClick={() => {
        if (sheet === undefined) onRun("makeSettings");
        else onGoTo(sheet, "A1");
      }}
    >
      {sheet === undefined ? text.settings.makeSheet : text.settings.openSheet}
    </Button>
  );
}
