import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";

import { packSections, type PackSettings } from "#domain/settings/pack-settings";

import type { Task } from "../state/pane-state";
import { useText } from "../text/text";
import { Choice, Field, TextInput, TickBox } from "./controls";

type Props = {
  readonly pack: PackSettings;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
};

type PartProps = {
  readonly draft: PackSettings;
  readonly onChange: (part: Partial<PackSettings>) => void;
};

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  group: { margin: 0, minWidth: 0, padding: 0, border: "none" },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
  save: { alignSelf: "flex-start" },
});

/** What the pack holds; saved in the settings of the workbook. */
export function PackOptions({ pack, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [draft, setDraft] = useState(pack);
  const [pages, setPages] = useState(String(pack.projectPages));
  const wrong = !/^\d+$/.test(pages);
  const wanted = { ...draft, projectPages: wrong ? draft.projectPages : Number(pages) };
  const changed = JSON.stringify(wanted) !== JSON.stringify(pack);
  const change = (part: Partial<PackSettings>): void => {
    setDraft((held) => ({ ...held, ...part }));
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onRun(changed ? { job: "changePack", pack: wanted } : "previewPack");
      }}
    >
      <Sections draft={draft} onChange={change} />
      <Reach draft={draft} onChange={change} />
      <Field
        label={text.pack.projectPages}
        hint={text.pack.projectPagesHint}
        problem={wrong ? text.pack.badProjectPages : undefined}
      >
        {(tie) => <TextInput {...tie} inputMode="numeric" value={pages} onValue={setPages} />}
      </Field>
      <Button
        type="submit"
        className={styles.save}
        disabled={busy || wrong || draft.sections.length === 0}
      >
        {changed ? text.pack.save : text.pack.list}
      </Button>
    </form>
  );
}

function Sections({ draft, onChange }: PartProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.pack.sections}</legend>
      {packSections.map((section) => (
        <TickBox
          key={section}
          label={text.pack.section(section)}
          checked={draft.sections.includes(section)}
          onTick={(checked) => {
            const sections = packSections.filter((one) =>
              one === section ? checked : draft.sections.includes(one),
            );
            onChange({ sections });
          }}
        />
      ))}
    </fieldset>
  );
}

/** Which projects, for whom, on what paper. */
function Reach({ draft, onChange }: PartProps): ReactElement {
  const text = useText();
  return (
    <>
      <Field label={text.pack.scope} hint={text.pack.scopeHint}>
        {(tie) => (
          <TextInput
            {...tie}
            value={draft.scope ?? ""}
            onValue={(scope) => {
              onChange({ scope: scope === "" ? undefined : scope });
            }}
          />
        )}
      </Field>
      <Field label={text.pack.audience}>
        {(tie) => (
          <Choice
            {...tie}
            value={draft.audience}
            onValue={(value) => {
              onChange({ audience: value === "withoutFinance" ? value : "everybody" });
            }}
          >
            <option value="everybody">{text.pack.audienceName("everybody")}</option>
            <option value="withoutFinance">{text.pack.audienceName("withoutFinance")}</option>
          </Choice>
        )}
      </Field>
      <Field label={text.pack.paper}>
        {(tie) => (
          <Choice
            {...tie}
            value={draft.paper}
            onValue={(value) => {
              onChange({ paper: value === "letter" ? value : "a4" });
            }}
          >
            <option value="a4">{text.pack.papers.a4}</option>
            <option value="letter">{text.pack.papers.letter}</option>
          </Choice>
        )}
      </Field>
    </>
  );
}
