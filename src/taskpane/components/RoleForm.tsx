import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";

import type { TabRoleChoice } from "#domain/settings/settings";

import type { Task } from "../state/pane-state";
import type { TabLine } from "../state/tab-lines";
import { useText } from "../text/text";
import { Choice, Field, TextInput } from "./controls";

type Props = {
  readonly line: TabLine;
  readonly busy: boolean;
  readonly onRun: (task: Task) => void;
};

const roles: readonly TabRoleChoice["role"][] = ["project", "register", "log", "part", "ignored"];

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  save: { alignSelf: "flex-start" },
});

/** The role of a tab: what the user says, or as Steerbook recognises it. */
export function RoleForm({ line, busy, onRun }: Props): ReactElement {
  const text = useText();
  const styles = useStyles();
  const held = line.chosen?.role;
  const heldProject = line.chosen?.projectId ?? "";
  const [role, setRole] = useState<TabRoleChoice["role"] | undefined>(held);
  const [project, setProject] = useState(heldProject);
  const projectId = role === "part" ? project.trim() : "";
  const changed = role !== held || (role === "part" && projectId !== heldProject);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const id = projectId === "" ? undefined : projectId;
        onRun({ job: "chooseRole", tab: line.tab, role, projectId: id });
      }}
    >
      <Field label={text.tabs.roleLabel}>
        {(tie) => (
          <Choice
            {...tie}
            value={role ?? ""}
            onValue={(value) => {
              setRole(roles.find((one) => one === value));
            }}
          >
            <option value="">{text.tabs.asRecognised}</option>
            {roles.map((one) => (
              <option key={one} value={one}>
                {text.tabs.roleHints[one]}
              </option>
            ))}
          </Choice>
        )}
      </Field>
      {role === "part" && (
        <Field label={text.tabs.projectLabel}>
          {(tie) => <TextInput {...tie} value={project} onValue={setProject} />}
        </Field>
      )}
      <Button type="submit" size="small" className={styles.save} disabled={busy || !changed}>
        {text.tabs.saveRole}
      </Button>
    </form>
  );
}
