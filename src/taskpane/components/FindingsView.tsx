import {
  Button,
  makeStyles,
  mergeClasses,
  Subtitle1,
  Text,
  tokens,
} from "@fluentui/react-components";
import { type ReactElement, useDeferredValue, useMemo, useState } from "react";

import type { Severity } from "#domain/finding/finding";

import { layOutFindingRows } from "../state/finding-rows";
import type { FindingList, Task } from "../state/pane-state";
import { useText } from "../text/text";
import { FindingRows } from "./FindingRows";
import { TextInput } from "./controls";

type Props = {
  readonly findings: FindingList | undefined;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
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
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    borderTopColor: tokens.colorNeutralStroke1Selected,
    borderRightColor: tokens.colorNeutralStroke1Selected,
    borderBottomColor: tokens.colorNeutralStroke1Selected,
    borderLeftColor: tokens.colorNeutralStroke1Selected,
    "@media (forced-colors: active)": {
      forcedColorAdjust: "none",
      backgroundColor: "Highlight",
      color: "HighlightText",
    },
  },
  empty: { padding: "12px", color: tokens.colorNeutralForeground2 },
});

/** Findings by tab and severity, narrowed by severity and text; a click goes to the cell. */
export function FindingsView({ findings, busy, onRun, onGoTo }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  if (findings === undefined) return <Text className={styles.empty}>{text.findings.none}</Text>;
  const title =
    findings.scope === undefined ? text.findings.scopeAll : text.findings.scopeTab(findings.scope);
  return (
    <div className={styles.view}>
      <FindingPicker findings={findings} title={title} busy={busy} onRun={onRun} onGoTo={onGoTo}>
        <MarkButtons tab={findings.scope} busy={busy} onRun={onRun} />
      </FindingPicker>
    </div>
  );
}

type PickerProps = Omit<Props, "findings"> & {
  readonly findings: FindingList;
  readonly title: string;
  readonly children: ReactElement;
};

function FindingPicker(props: PickerProps): ReactElement {
  const { findings, title, busy, onRun, onGoTo, children } = props;
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
        <TextInput
          type="search"
          value={wanted}
          aria-label={text.findings.filterLabel}
          placeholder={text.findings.filterLabel}
          onValue={setWanted}
        />
        {children}
      </div>
      {rows.length === 0 ? (
        <Text className={styles.empty}>
          {findings.lines.length === 0 ? text.findings.clean : text.findings.noMatch}
        </Text>
      ) : (
        <FindingRows rows={rows} scope={findings.scope} busy={busy} onRun={onRun} onGoTo={onGoTo} />
      )}
    </>
  );
}

type MarkProps = Pick<Props, "busy" | "onRun"> & { readonly tab: string | undefined };

/** Marks come onto the tabs only when they are asked for, and go without a trace. */
function MarkButtons({ tab, busy, onRun }: MarkProps): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <div className={styles.toggles}>
      <Button
        size="small"
        disabled={busy}
        onClick={() => {
          onRun({ job: "markFindings", tab });
        }}
      >
        {text.jobs.markFindings}
      </Button>
      <Button
        size="small"
        appearance="subtle"
        disabled={busy}
        onClick={() => {
          onRun("removeMarks");
        }}
      >
        {text.jobs.removeMarks}
      </Button>
    </div>
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
        <Button
          key={severity}
          className={mergeClasses(styles.toggle, chosen.includes(severity) && styles.chosen)}
          size="small"
          aria-pressed={chosen.includes(severity)}
          onClick={() => {
            onChange(
              chosen.includes(severity)
                ? chosen.filter((other) => other !== severity)
                : [...chosen, severity],
            );
          }}
        >
          {`${text.findings.severity[severity]} ${text.number(counts[severity])}`}
        </Button>
      ))}
    </div>
  );
}
