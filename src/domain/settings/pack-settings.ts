/** Sections of the steering committee pack that may be left out, in their order. */
export const packSections = ["decisions", "summary", "portfolio", "finance"] as const;

export type PackSection = (typeof packSections)[number];

/** Who the pack is for: `withoutFinance` leaves the finance page out. */
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
};

export const defaultPackSettings: PackSettings = {
  sections: packSections,
  audience: "everybody",
  paper: "a4",
  scope: undefined,
  furtherDecisions: 16,
};
