/** Sections of the steering committee pack that may be left out, in their order. */
export const packSections = [
  "decisions",
  "summary",
  "changes",
  "portfolio",
  "milestones",
  "finance",
  "risks",
  "dependencies",
  "resources",
  "appendix",
] as const;

export type PackSection = (typeof packSections)[number];

/** Who the pack is for: `withoutFinance` leaves the finance page and every amount out. */
export type PackAudience = "everybody" | "withoutFinance";

/** What the pack holds and how it is printed. */
export type PackSettings = {
  readonly sections: readonly PackSection[];
  readonly audience: PackAudience;
  readonly paper: "a4" | "letter";
  /** Path of a programme, or ids of projects with semicolons between them; undefined: the portfolio. */
  readonly scope: string | undefined;
  /** Decisions behind the first page at most; what is left is only counted. */
  readonly furtherDecisions: number;
  /** Projects with a page of their own in the appendix at most, those that need the reader first. */
  readonly projectPages: number;
};

export const defaultPackSettings: PackSettings = {
  sections: packSections,
  audience: "everybody",
  paper: "a4",
  scope: undefined,
  furtherDecisions: 16,
  projectPages: 20,
};
