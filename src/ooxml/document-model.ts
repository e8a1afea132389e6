export type CoreProperty =
  | "title"
  | "subject"
  | "author"
  | "comments"
  | "keywords"
  | "category"
  | "lastAuthor"
  | "revision"
  | "created";

export type CoreProperties = {
  /** "" where nothing is said. */
  get(property: CoreProperty): string;
  set(property: CoreProperty, value: string): void;
};

export type OrganisationProperties = {
  get(name: "Manager" | "Company"): string;
  set(name: "Manager" | "Company", value: string): void;
};
