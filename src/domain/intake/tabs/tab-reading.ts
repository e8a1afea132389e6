/** What became of every tab, for the pane and the data quality sheet. */
export type TabReading = {
  readonly tab: string;
  readonly role:
    | "project"
    | "register"
    | "log"
    | "part"
    | "report"
    | "copy"
    | "settings"
    | "history"
    | "ignored";
  /** One plain sentence: why it has this role. */
  readonly reason: string;
};
