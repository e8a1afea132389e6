import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";

import { facts } from "#domain/project/fields";
import { sections } from "#domain/project/sections";

import type { SelectedCell } from "../jobs/pane-jobs";
import type { Task } from "../state/pane-state";
import { useText } from "../text/text";
import { Choice, Field, TextInput, TickBox } from "./controls";

type Props = {
  readonly tab: string;
  /** Key of the field; empty while none is chosen. */
  readonly field: string;
  readonly busy: boolean;
  readonly onField: (field: string) => void;
  readonly onRun: (task: Task) => void;
  readonly selectedCell: () => Promise<SelectedCell | undefined>;
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  title: { margin: 0 },
  start: { alignSelf: "flex-start" },
});

/** Says where a field stands: on this tab, or on every tab of its form. */
export function CorrectionForm(props: Props): ReactElement {
  const { tab, field, busy, onField, onRun, selectedCell } = props;
  const text = useText();
  const styles = useStyles();
  const [cell, setCell] = useState("");
  const [everyTab, setEveryTab] = useState(true);
  const [problem, setProblem] = useState<string>();
  const takeSelected = async (): Promise<void> => {
    const selected = await selectedCell();
    if (selected === undefined) setProblem(text.tabs.nothingSelected);
    else if (selected.tab !== tab) setProblem(text.tabs.otherTab(selected.tab));
    else {
      setProblem(undefined);
      setCell(field.includes(".") ? columnOf(selected.cell) : firstCell(selected.cell));
    }
  };
  return (
    <form
      className={styles.form}
      aria-labelledby="correct"
      onSubmit={(event) => {
        event.preventDefault();
        if (cell.trim() === "") {
          setProblem(text.tabs.badCell);
          return;
        }
        const correction = { field, cell: asWritten(cell.trim()), everyTabOfItsForm: everyTab };
        onRun({ job: "correctField", tab, correction });
      }}
    >
      <Text as="h2" weight="semibold" id="correct" className={styles.title}>
        {text.tabs.correctTitle}
      </Text>
      <Field label={text.tabs.fieldLabel}>
        {(tie) => (
          <Choice {...tie} value={field} onValue={onField}>
            <option value="" />
            <FieldOptions />
          </Choice>
        )}
      </Field>
      <Field label={text.tabs.cellLabel} hint={text.tabs.cellHint} problem={problem}>
        {(tie) => (
          <TextInput
            {...tie}
            value={cell}
            onValue={(value) => {
              setProblem(undefined);
              setCell(value);
            }}
          />
        )}
      </Field>
      <Button
        size="small"
        className={styles.start}
        onClick={() => {
          void takeSelected();
        }}
      >
        {text.tabs.takeSelected}
      </Button>
      <TickBox label={text.tabs.everyTab} checked={everyTab} onTick={setEveryTab} />
      <Button
        type="submit"
        appearance="primary"
        className={styles.start}
        disabled={busy || field === ""}
      >
        {text.tabs.saveCorrection}
      </Button>
    </form>
  );
}

function FieldOptions(): ReactElement {
  const text = useText();
  return (
    <>
      <optgroup label={text.tabs.factGroup}>
        {facts.map(({ key, label }) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </optgroup>
      {sections.map((section) => (
        <optgroup key={section.key} label={section.title}>
          {section.columns.map(({ key, header }) => (
            <option key={key} value={`${section.key}.${key}`}>
              {header}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** The column of a selection: of tables it is the column that counts, not the row that was clicked. */
function columnOf(address: string): string {
  return address.replace(/[\d:].*$/, "");
}

function firstCell(address: string): string {
  return address.replace(/:.*$/, "");
}

/** Addresses and columns in capitals; words as they are. */
function asWritten(place: string): string {
  return /^(?:\$?[a-z]{1,3}\$?\d+(?::\$?[a-z]{1,3}\$?\d+)?|[a-z])$/i.test(place)
    ? place.toUpperCase().replaceAll("$", "")
    : place;
}
