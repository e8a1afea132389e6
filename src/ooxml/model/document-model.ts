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

/** A document that a program keeps in the workbook. */
export type CustomXmlPart = {
  /** Stable in the file, such as `{6B29FC40-CA47-1067-B31D-00DD010662DA}`. */
  readonly id: string;
  /** Namespace of the root element; "" where it has none. */
  readonly namespaceUri: string;
  readonly xml: string;
};

export type CustomXmlParts = {
  readonly all: readonly CustomXmlPart[];
  /** Gives the id. @throws OoxmlError `damaged` where the text is no XML document. */
  add(xml: string): string;
  /** Replaces the whole document; throws like `add`. */
  set(id: string, xml: string): void;
  delete(id: string): void;
};
