/** What a tab is by its name, where it is no project. */
export type TabKind =
  | "template"
  | "lists"
  | "instructions"
  | "notes"
  | "legend"
  | "dashboard"
  | "charts"
  | "pivot"
  | "workings"
  | "cover"
  | "contents"
  | "versions"
  | "glossary"
  | "example";

/** How a reason calls it. */
export const tabKindNames: Readonly<Record<TabKind, string>> = {
  template: "a template",
  lists: "a tab of lists",
  instructions: "instructions",
  notes: "notes",
  legend: "a legend",
  dashboard: "a dashboard",
  charts: "a tab of charts",
  pivot: "a pivot",
  workings: "workings",
  cover: "a cover page",
  contents: "a table of contents",
  versions: "a version log",
  glossary: "a glossary",
  example: "an example",
};

/** Words in a tab's name by which it is no project: single words or phrases in normal form, separated by semicolons. */
const wordsOfKinds: Readonly<Record<TabKind, string>> = {
  template: "template; blank template; blank",
  lists:
    "list; drop down; dropdown; lookup; reference; validation; master data; masterdata; picklist; pick list; data validation; drop down list; drop down key; dropdown key",
  instructions: "instruction; guidance; read me; readme; how to; help; about; how to use",
  notes: "note",
  legend: "legend; key",
  dashboard: "dashboard",
  charts: "chart; graph",
  pivot: "pivot",
  workings: "working; calculation; calc",
  cover: "cover",
  contents: "content; index",
  versions: "version control; change history",
  glossary: "glossary",
  example: "example",
};

/** Kinds of tabs by the words of their names. */
export const ignoredTabWords: ReadonlyMap<string, TabKind> = new Map(
  (Object.keys(wordsOfKinds) as TabKind[]).flatMap((kind) =>
    wordsOfKinds[kind].split("; ").map((word): [string, TabKind] => [word, kind]),
  ),
);

/** Texts that stand in for a value somebody forgot to fill in. */
export const placeholderTexts: ReadonlySet<string> = new Set([
  "example",
  "xxx",
  "xxxx",
  "project name",
  "project name here",
  "part no here",
  "insert text",
  "enter text",
  "enter text here",
  "lorem ipsum",
  "please complete",
  "please select",
  "select",
  "choose",
  "dd/mm/yyyy",
  "dd/mm/yy",
  "mm/dd/yyyy",
  "mm/dd/yy",
  "dd-mm-yyyy",
  "dd-mmm-yy",
  "dd-mmm-yyyy",
  "dd.mm.yyyy",
  "yyyy-mm-dd",
  "tt.mm.jjjj",
]);
