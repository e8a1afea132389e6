import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { type ComponentProps, type ReactElement, useId } from "react";

/**
 * Form controls of the browser in Fluent's looks. Fluent's own weigh a twentieth of the pane, and the
 * browser's bring keyboard, high contrast and screen readers with them.
 */
const useStyles = makeStyles({
  field: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  label: { color: tokens.colorNeutralForeground1, overflowWrap: "anywhere" },
  hint: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  problem: { color: tokens.colorStatusDangerForeground1 },
  control: {
    boxSizing: "border-box",
    width: "100%",
    minWidth: 0,
    height: "32px",
    padding: "0 10px",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    textOverflow: "ellipsis",
    "::placeholder": { color: tokens.colorNeutralForeground3, opacity: 1 },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-1px",
    },
    ":disabled": {
      color: tokens.colorNeutralForegroundDisabled,
      backgroundColor: tokens.colorNeutralBackgroundDisabled,
      borderBottomColor: tokens.colorNeutralStroke1,
    },
  },
  search: { height: "28px" },
  choice: { padding: "0 6px", cursor: "pointer", ":disabled": { cursor: "not-allowed" } },
  box: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: "5px 0",
    cursor: "pointer",
    overflowWrap: "anywhere",
  },
  tick: {
    flexShrink: 0,
    width: "16px",
    height: "16px",
    margin: "2px 0",
    accentColor: tokens.colorCompoundBrandBackground,
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "2px",
    },
  },
  link: {
    display: "inline",
    padding: 0,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    fontFamily: "inherit",
    fontSize: "inherit",
    textAlign: "left",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { textDecorationLine: "underline", color: tokens.colorBrandForegroundLinkHover },
    ":focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
    "@media (forced-colors: active)": { color: "LinkText" },
  },
});

/** What ties a control to its label and its words. */
type Tie = {
  readonly id: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
};

type FieldProps = {
  readonly label: string;
  readonly hint?: string | undefined;
  /** What is wrong with the value. */
  readonly problem?: string | undefined;
  readonly children: (tie: Tie) => ReactElement;
};

/** A label, its control, and a word of help or of what is wrong. */
export function Field({ label, hint, problem, children }: FieldProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const described = [
    problem === undefined ? "" : `${id}problem`,
    hint === undefined ? "" : `${id}hint`,
  ].filter((one) => one !== "");
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": described.length === 0 ? undefined : described.join(" "),
        "aria-invalid": problem === undefined ? undefined : true,
      })}
      {problem !== undefined && (
        <span
          id={`${id}problem`}
          role="alert"
          className={mergeClasses(styles.hint, styles.problem)}
        >
          {problem}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}

type Valued<Tag extends "input" | "select"> = Omit<
  ComponentProps<Tag>,
  "onChange" | "className" | "value"
> & {
  readonly value: string;
  readonly onValue: (value: string) => void;
};

export function TextInput({ onValue, ...props }: Valued<"input">): ReactElement {
  const styles = useStyles();
  return (
    <input
      {...props}
      className={mergeClasses(styles.control, props.type === "search" && styles.search)}
      onChange={({ target }) => {
        onValue(target.value);
      }}
    />
  );
}

/** One of a few. */
export function Choice({ onValue, ...props }: Valued<"select">): ReactElement {
  const styles = useStyles();
  return (
    <select
      {...props}
      className={mergeClasses(styles.control, styles.choice)}
      onChange={({ target }) => {
        onValue(target.value);
      }}
    />
  );
}

type TickBoxProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onTick: (checked: boolean) => void;
};

export function TickBox({ label, checked, onTick }: TickBoxProps): ReactElement {
  const styles = useStyles();
  return (
    <label className={styles.box}>
      <input
        type="checkbox"
        className={styles.tick}
        checked={checked}
        onChange={({ target }) => {
          onTick(target.checked);
        }}
      />
      {label}
    </label>
  );
}

/** A button that looks like a link: it goes somewhere in the workbook. */
export function TextLink(props: Omit<ComponentProps<"button">, "className">): ReactElement {
  const styles = useStyles();
  return <button type="button" {...props} className={styles.link} />;
}
