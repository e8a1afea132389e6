import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";

import { parsePlainDate } from "#domain/kernel/plain-date";
import type { CommonSettings } from "#domain/settings/common-settings";
import type { RuleProfile } from "#domain/finding/rule-entry";

import type { Task } from "../state/pane-state";
import { useText } from "../text/text";
import { ReportSheetBoxes } from "./ReportSheetBoxes";
import { Choice, Field, TextInput } from "./controls";

type Props = {
  readonly common: CommonSettings;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
};

type Rollup = CommonSettings["ragOfProgrammes"];

/** The rules offered here; others can be chosen on the sheet. */
const offered: readonly Rollup[] = ["budgetWeightedWithFloor", "worstOf", "shareOfGreen"];
const profiles: readonly RuleProfile[] = ["essentials", "standard", "strict"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  save: { alignSelf: "flex-start" },
});

/** A form of the common settings; what is changed is saved at once, as one step. */
export function SettingsForm({ common, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [draft, setDraft] = useState(common);
  const [date, setDate] = useState<string>(common.reportDate ?? "");
  const change = (part: Partial<CommonSettings>): void => {
    setDraft((held) => ({ ...held, ...part }));
  };
  const reportDate = date === "" ? undefined : parsePlainDate(date);
  const wanted = { ...draft, reportDate };
  const changed = JSON.stringify(wanted) !== JSON.stringify({ ...common });
  const wrong = (date !== "" && reportDate === undefined) || !isCurrency(draft.reportCurrency);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onRun({ job: "changeSettings", common: wanted });
      }}
    >
      <Field label={text.settings.name}>
        {(tie) => (
          <TextInput
            {...tie}
            value={draft.portfolioName ?? ""}
            onValue={(value) => {
              change({ portfolioName: value === "" ? undefined : value });
            }}
          />
        )}
      </Field>
      <DateField date={date} onChange={setDate} />
      <CurrencyField draft={draft} onChange={change} />
      <RollupField draft={draft} onChange={change} />
      <ProfileField draft={draft} onChange={change} />
      <ReportSheetBoxes
        made={draft.reportSheets}
        onChange={(reportSheets) => {
          change({ reportSheets });
        }}
      />
      <Button
        type="submit"
        appearance="primary"
        className={styles.save}
        disabled={busy || !changed || wrong}
      >
        {changed ? text.settings.save : text.settings.unchanged}
      </Button>
    </form>
  );
}

function isCurrency(code: string | undefined): boolean {
  return code === undefined || /^[A-Z]{3}$/.test(code);
}

type PartProps = {
  readonly draft: CommonSettings;
  readonly onChange: (part: Partial<CommonSettings>) => void;
};

function DateField({
  date,
  onChange,
}: {
  readonly date: string;
  readonly onChange: (date: string) => void;
}): ReactElement {
  const text = useText();
  const wrong = date !== "" && parsePlainDate(date) === undefined;
  return (
    <Field
      label={text.settings.date}
      hint={text.settings.dateHint}
      problem={wrong ? text.settings.badDate : undefined}
    >
      {(tie) => <TextInput {...tie} type="date" value={date} onValue={onChange} />}
    </Field>
  );
}

function CurrencyField({ draft, onChange }: PartProps): ReactElement {
  const text = useText();
  const wrong = !isCurrency(draft.reportCurrency);
  return (
    <Field
      label={text.settings.currency}
      hint={text.settings.currencyHint}
      problem={wrong ? text.settings.badCurrency : undefined}
    >
      {(tie) => (
        <TextInput
          {...tie}
          value={draft.reportCurrency ?? ""}
          maxLength={3}
          onValue={(value) => {
            onChange({ reportCurrency: value === "" ? undefined : value.toUpperCase() });
          }}
        />
      )}
    </Field>
  );
}

function ProfileField({ draft, onChange }: PartProps): ReactElement {
  const text = useText();
  return (
    <Field label={text.settings.profile}>
      {(tie) => (
        <Choice
          {...tie}
          value={draft.profile ?? ""}
          onValue={(value) => {
            onChange({ profile: profiles.find((one) => one === value) });
          }}
        >
          <option value="">{text.settings.profiles.byLayout}</option>
          {profiles.map((one) => (
            <option key={one} value={one}>
              {text.settings.profiles[one]}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}

function RollupField({ draft, onChange }: PartProps): ReactElement {
  const text = useText();
  const held = draft.ragOfProgrammes;
  const rules = offered.includes(held) ? offered : [...offered, held];
  const preset = draft.ragPolicy;
  return (
    <Field
      label={text.settings.rollup}
      hint={preset === undefined ? undefined : text.settings.presetCounts(preset)}
    >
      {(tie) => (
        <Choice
          {...tie}
          value={held}
          disabled={preset !== undefined}
          onValue={(value) => {
            const rule = rules.find((one) => one === value);
            if (rule !== undefined) onChange({ ragOfProgrammes: rule });
          }}
        >
          {rules.map((one) => (
            <option key={one} value={one}>
              {text.settings.rollups[one]}
            </option>
          ))}
        </Choice>
      )}
    </Field>
  );
}
