import { Button, makeStyles, Subtitle1, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useRef, useState } from "react";

import { fieldName } from "#domain/settings/field-names";

import type { SelectedCell } from "../jobs/pane-jobs";
import type { Task } from "../state/pane-state";
import type { TabLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { CorrectionForm } from "./CorrectionForm";
import { FactList } from "./FactList";
import { RoleForm } from "./RoleForm";
import { SectionList } from "./SectionList";
import { TextLink } from "./controls";
import { useListStyles } from "./list-styles";

type Props = {
  readonly line: TabLine;
  readonly busy: boolean;
  readonly onBack: () => void;
  readonly onRun: (task: Task) => void;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
  readonly selectedCell: () => Promise<SelectedCell | undefined>;
};

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, padding: "12px" },
  head: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "4px" },
  heading: { margin: 0, overflowWrap: "anywhere" },
  correction: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    overflowWrap: "anywhere",
  },
});

/** One tab: its role, how it was read, and what was put right. */
export function TabDetail(props: Props): ReactElement {
  const { line, busy, onBack, onRun, onGoTo, selectedCell } = props;
  const text = useText();
  const styles = useStyles();
  const lists = useListStyles();
  const [field, setField] = useState("");
  const form = useRef<HTMLDivElement>(null);
  const correct = (wrong: string): void => {
    setField(wrong);
    form.current?.scrollIntoView({ block: "nearest" });
    form.current?.querySelector<HTMLElement>("input")?.focus();
  };
  const readable = !ownRoles.has(line.role);
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <Button size="small" onClick={onBack}>
          {text.tabs.back}
        </Button>
        <Subtitle1 as="h1" className={styles.heading}>
          {line.tab}
        </Subtitle1>
        <Text className={lists.muted}>
          {text.tabs.roleLine(line)}. {line.reason}
        </Text>
        <TextLink
          onClick={() => {
            onGoTo(line.tab, undefined);
          }}
        >
          {text.tabs.open}
        </TextLink>
      </div>
      {readable && <RoleForm line={line} busy={busy} onRun={onRun} />}
      {readable && (
        <FactList
          facts={line.facts}
          onCorrect={correct}
          onGoTo={(cell) => {
            onGoTo(line.tab, cell);
          }}
        />
      )}
      {readable && <SectionList sections={line.sections} />}
      {line.corrections.length > 0 && <Corrections line={line} busy={busy} onRun={onRun} />}
      {readable && (
        <div ref={form}>
          <CorrectionForm
            tab={line.tab}
            field={field}
            busy={busy}
            onField={setField}
            onRun={onRun}
            selectedCell={selectedCell}
          />
        </div>
      )}
    </div>
  );
}

/** Sheets of ours, whose role and reading are not the user's to choose. */
const ownRoles: ReadonlySet<TabLine["role"]> = new Set(["report", "settings", "history"]);

function Corrections({ line, busy, onRun }: Pick<Props, "line" | "busy" | "onRun">): ReactElement {
  const text = useText();
  const styles = useStyles();
  const lists = useListStyles();
  return (
    <section className={lists.block} aria-labelledby="corrections">
      <Text as="h2" weight="semibold" id="corrections" className={lists.title}>
        {text.tabs.correctionsTitle}
      </Text>
      <ul className={lists.list}>
        {line.corrections.map((row) => {
          const name = fieldName(row.field);
          return (
            <li key={`${row.field} ${row.tabPattern} ${row.cell}`} className={styles.correction}>
              <Text>{text.tabs.correctionLine(name, row.cell, row.shape !== undefined)}</Text>
              <Button
                size="small"
                disabled={busy}
                aria-label={text.tabs.forget(name)}
                onClick={() => {
                  onRun({ job: "forgetCorrection", row });
                }}
              >
                {text.tabs.takeBack}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
