import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";

import type { Notice } from "../state/pane-state";
import { useText } from "../text/text";

type Props = { readonly notice: Notice; readonly onDismiss: () => void };

const useStyles = makeStyles({
  bar: { margin: "12px 12px 0", width: "auto", flexShrink: 0 },
  body: { minWidth: 0, overflowWrap: "anywhere" },
  title: { display: "block" },
});

/** What the last job came to. Screen readers hear it from the announcer, as Fluent announces nothing without a provider. */
export function NoticeBar({ notice, onDismiss }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const { title, body } = text.notice(notice);
  return (
    <MessageBar className={styles.bar} intent={intentOf(notice)} layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle className={styles.title}>{title}</MessageBarTitle>
        {body}
        {notice.remarks?.map((remark) => (
          <div key={remark}>{remark}</div>
        ))}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={text.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
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
