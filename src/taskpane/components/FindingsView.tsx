import {
  Input,
  makeStyles,
  Text,
  Subtitle1,
  ToggleButton,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useMemo, useState } from "react";

import type { Severity } from "#domain/finding/finding";

import { layOutFindingRows } from "../state/finding-rows";
import type { FindingList } from "../state/pane-state";
import { useText } from "../text/text";
import { FindingRows } from "./FindingRows";

type Props = {
  readonly findings: FindingList | undefined;
  readonly onGoTo: (tab: string, cell: string | undefined) => void;
};

const severities: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  view: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  head: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: "12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { margin: 0, overflowWrap: "anywhere" },
  toggles: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  toggle: { minWidth: "auto" },
  input: { minWidth: 0, width: "100%" },
  empty: { padding: "12px", color: tokens.colorNeutralForeground2 },
});

/** Findings by tab and severity, narrowed by severity and text; a click goes to the cell. */
export function FindingsView({ findings, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  if (findings === undefined) return <Text className={styles.empty}>{text.findings.none}</Text>;
  const title =
    findings.scope === undefined ? text.findings.scopeAll : text.findings.scopeTab(findings.scope);
  return (
    <div className={styles.view}>
      <FindingPicker findings={findings} title={title} onGoTo={onGoTo} />
    </div>
  );
}

type PickerProps = {
  readonly findings: FindingList;
  readonly title: string;
  readonly onGoTo: Props["onGoTo"];
};

function FindingPicker({ findings, title, onGoTo }: PickerProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  const [chosen, setChosen] = useState<readonly Severity[]>(severities);
  const [wanted, setWanted] = useState("");
  const searched = useDeferredValue(wanted);
  const rows = useMemo(
    () => layOutFindingRows(findings.lines, { severities: chosen, text: searched }),
    [findings.lines, chosen, searched],
  );
  return (
    <>
      <div className={styles.head}>
        <Subtitle1 as="h1" className={styles.heading}>
          {title}
        </Subtitle1>
        <SeverityToggles counts={findings.counts} chosen={chosen} onChange={setChosen} />
        <Input
          className={styles.input}
          type="search"
          size="small"
          value={wanted}
          aria-label={text.findings.filterLabel}
          placeholder={text.findings.filterLabel}
          onChange={(_, input) => {
            setWanted(input.value);
          }}
        />
      </div>
      {rows.length === 0 ? (
        <Text className={styles.empty}>
          {findings.lines.length === 0 ? text.findings.clean : text.findings.noMatch}
        </Text>
      ) : (
        <FindingRows rows={rows} onGoTo={onGoTo} />
      )}
    </>
  );
}

type TogglesProps = {
  readonly counts: FindingList["counts"];
  readonly chosen: readonly Severity[];
  readonly onChange: (chosen: readonly Severity[]) => void;
};

function SeverityToggles({ counts, chosen, onChange }: TogglesProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.toggles}>
      {severities.map((severity) => (
        <ToggleButton
          key={severity}
          className={styles.toggle}
          size="small"
          checked={chosen.includes(severity)}
          onClick={() => {
            onChange(
              chosen.includes(severity)
                ? chosen.filter((other) => other !== severity)
                : [...chosen, severity],
            );
          }}
        >
          {`${text.findings.severity[severity]} ${text.number(counts[severity])}`}
        </ToggleButton>
      ))}
    </div>
  );
}
