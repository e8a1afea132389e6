import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

import { reportSheets, type ReportSheet } from "#domain/settings/report-sheets";

import { useText } from "../text/text";
import { TickBox } from "./controls";

type Props = {
  readonly made: readonly ReportSheet[];
  readonly onChange: (made: readonly ReportSheet[]) => void;
};

const useStyles = makeStyles({
  group: {
    margin: 0,
    minWidth: 0,
    padding: 0,
    border: "none",
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(200px, 100%), 1fr))",
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS },
});

/** Which report sheets a refresh makes. */
export function ReportSheetBoxes({ made, onChange }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{text.settings.sheets}</legend>
      {reportSheets.map((sheet) => (
        <TickBox
          key={sheet}
          label={text.settings.sheetName(sheet)}
          checked={made.includes(sheet)}
          onTick={(checked) => {
            onChange(reportSheets.filter((one) => (one === sheet ? checked : made.includes(one))));
          }}
        />
      ))}
    </fieldset>
  );
}
