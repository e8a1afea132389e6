import {
  sectionDefinition,
  type ColumnDefinition,
  type SectionKey,
} from "#domain/project/sections";

/** All tables of a project tab span A:L, so that Excel can insert a row in any of them. */
export const templateColumns = 12;

/** Widths of A to L in characters; the long texts of every section stand in B, C, H and I. */
export const templateWidths: readonly number[] = [21, 34, 27, 13, 13, 13, 13, 33, 25, 17, 12, 12];

/** Column keys in the order that suits the widths; `undefined` leaves a column free. */
type ColumnOrder = readonly (string | undefined)[];

/**
 * The sections of the template in their order on the tab. Where a section has more columns than the
 * tab, the ones a project office asks for every month are here; all others are read where a workbook
 * has them.
 */
const orders: readonly (readonly [SectionKey, ColumnOrder])[] = [
  [
    "milestones",
    [
      ...["id", "name", "owner", "key", "baselineDate", "forecastDate", "actualDate"],
      ...["comment", "status", "gate"],
    ],
  ],
  [
    "tasks",
    [
      ...["id", "name", "predecessors", "baselineStart", "baselineFinish", "forecastStart"],
      ...["forecastFinish", "owner", "constraint", "budget", "duration", "percentComplete"],
    ],
  ],
  [
    "costPeriods",
    ["periodEnd", "category", undefined, "plannedValue", "earnedValue", "actualCost", "forecast"],
  ],
  [
    "risks",
    [
      ...["id", "title", "cause", "probability", "impact", "residualProbability"],
      ...["residualImpact", "mitigation", "owner", "impactAmount", "dueDate", "status"],
    ],
  ],
  [
    "issues",
    [
      ...["id", "title", "owner", "severity", "raised", "dueDate", "escalated"],
      ...["resolution", "status"],
    ],
  ],
  [
    "decisions",
    [
      ...["id", "question", "options", "deadline", "owner", "status", undefined],
      ...["recommendation", "consequence"],
    ],
  ],
  [
    "dependencies",
    [
      ...["id", "description", "otherMilestone", "direction", "otherProject"],
      ...["needDate", "promisedDate", "status", "owner"],
    ],
  ],
  [
    "changes",
    ["id", "title", "approver", "costEffect", "scheduleEffect", "raised", "decided", "status"],
  ],
  ["resources", ["person", "role", undefined, "from", "to", "allocation", "capacity"]],
  [
    "benefits",
    [
      ...["id", "name", "measure", "baseline", "target", "forecast", "realised", "owner"],
      ...["targetDate", "value"],
    ],
  ],
  [
    "communications",
    [
      ...["audience", "message", "channel", "influence", "frequency", "lastSent", "nextDue"],
      "owner",
    ],
  ],
  ["actions", ["id", "action", "owner", "dueDate", "status"]],
  ["assumptions", ["id", "text", "owner", "status"]],
  ["lessons", ["id", "text", "owner", "status"]],
];

/** A column of the template; a free one has no definition and is headed by blanks. */
export type TemplateColumn = {
  readonly header: string;
  readonly definition: ColumnDefinition | undefined;
};

export type TemplateSection = {
  readonly key: SectionKey;
  readonly title: string;
  readonly table: string;
  readonly columns: readonly TemplateColumn[];
};

export const templateSections: readonly TemplateSection[] = orders.map(([key, order]) => {
  const definition = sectionDefinition(key);
  return {
    key,
    title: definition.title,
    table: definition.table,
    columns: orderColumns(definition.columns, order),
  };
});

/** Headers of a table must differ and not be empty: free columns get one blank, two blanks, ... */
function orderColumns(
  columns: readonly ColumnDefinition[],
  order: ColumnOrder,
): readonly TemplateColumn[] {
  let blanks = "";
  return Array.from({ length: templateColumns }, (_, at) => {
    const key = order[at];
    if (key === undefined) {
      blanks += " ";
      return { header: blanks, definition: undefined };
    }
    const definition = columns.find((column) => column.key === key);
    if (definition === undefined) throw new Error(`no section of the template has a column ${key}`);
    return { header: definition.header, definition };
  });
}
