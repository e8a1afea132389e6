import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { CheckmarkCircleFilled } from "@fluentui/react-icons/svg/checkmark-circle";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { ErrorCircleFilled } from "@fluentui/react-icons/svg/error-circle";
import { InfoFilled } from "@fluentui/react-icons/svg/info";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import type { ReactElement } from "react";

import type { Notice } from "../state/pane-state";
import { useText } from "../text/text";

type Props = { readonly notice: Notice; readonly onDismiss: () => void };

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    margin: "12px 12px 0",
    padding: "8px 4px 8px 12px",
    border: "1px solid",
    borderRadius: tokens.borderRadiusMedium,
  },
  icon: { flexShrink: 0, fontSize: "20px", lineHeight: 0 },
  body: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  close: { flexShrink: 0, marginTop: "-4px" },
});

const useBarStyles = makeStyles({
  success: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    ...borderOf(tokens.colorStatusSuccessBorder1),
  },
  info: {
    backgroundColor: tokens.colorNeutralBackground3,
    ...borderOf(tokens.colorNeutralStroke1),
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    ...borderOf(tokens.colorStatusWarningBorder1),
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    ...borderOf(tokens.colorStatusDangerBorder1),
  },
});

const useIconStyles = makeStyles({
  success: { color: tokens.colorStatusSuccessForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

/** Style rules know no shorthand of the colour alone. */
function borderOf(
  colour: string,
): Record<`border${"Top" | "Right" | "Bottom" | "Left"}Color`, string> {
  return {
    borderTopColor: colour,
    borderRightColor: colour,
    borderBottomColor: colour,
    borderLeftColor: colour,
  };
}

/** What the last job came to. Screen readers hear it from the announcer. */
export function NoticeBar({ notice, onDismiss }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const bars = useBarStyles();
  const icons = useIconStyles();
  const { title, body } = text.notice(notice);
  const intent = intentOf(notice);
  return (
    <div role="group" aria-labelledby="notice" className={mergeClasses(styles.bar, bars[intent])}>
      <span className={mergeClasses(styles.icon, icons[intent])}>{intentIcons[intent]}</span>
      <div className={styles.body}>
        <Text id="notice" weight="semibold" block>
          {title}
        </Text>
        <Text block>{body}</Text>
        {notice.remarks?.map((remark) => (
          <Text key={remark} block>
            {remark}
          </Text>
        ))}
      </div>
      <Button
        className={styles.close}
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label={text.dismiss}
        onClick={onDismiss}
      />
    </div>
  );
}

type Intent = "success" | "info" | "warning" | "error";

const intents: Readonly<Record<Notice["kind"], Intent>> = {
  refreshed: "success",
  nothingToDo: "info",
  validated: "success",
  packWritten: "success",
  deckSaved: "success",
  sampleInserted: "success",
  marked: "success",
  marksRemoved: "success",
  fixed: "success",
  periodClosed: "success",
  periodReopened: "success",
  periodClosedAlready: "warning",
  settingsWritten: "success",
  settingsAsWanted: "info",
  mapImported: "success",
  noMap: "warning",
  noTab: "info",
  blocked: "warning",
  cancelled: "info",
  stale: "warning",
  failed: "error",
  cannotShowCell: "warning",
  unexpected: "error",
};

function intentOf(notice: Notice): Intent {
  if (notice.kind === "validated" && notice.counts.error > 0) return "warning";
  return intents[notice.kind];
}

const intentIcons: Readonly<Record<Intent, ReactElement>> = {
  success: <CheckmarkCircleFilled aria-hidden="true" />,
  info: <InfoFilled aria-hidden="true" />,
  warning: <WarningFilled aria-hidden="true" />,
  error: <ErrorCircleFilled aria-hidden="true" />,
};
