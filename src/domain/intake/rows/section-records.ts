import type { Field } from "../../project/source";
import type { ProjectFacts, ProjectReturn, Risk } from "../../project/project-return";
import type { Benefit } from "../../project/section-rows";
import type { SectionKey } from "../../project/sections";
import { toCosts } from "./cost-periods";
import type { FieldValue } from "../cells/read-column";
import type { Note } from "../cells/reading-context";
import type { ReadRow } from "./read-section";
import type { SectionTable } from "../scanning/table-shape";
import { scaleAmount } from "../cells/units";

/** Rows of the sections of one project, by section. */
export type SectionRows = {
  readonly table: SectionTable;
  readonly rows: readonly ReadRow[];
  readonly note: Note;
};

type Sections = Omit<ProjectReturn, "tab" | "tabId" | "origin" | "facts">;
type Records = Partial<Record<SectionKey | "costCategories", readonly unknown[]>>;

/** The sections of a return from the tables read for it; tables of one section are joined. */
export function toSections(read: readonly SectionRows[], facts: ProjectFacts): Sections {
  const records: Records = {};
  for (const { table, rows, note } of joined(read)) {
    const add = (key: keyof Records, made: readonly unknown[]): void => {
      const held = records[key];
      records[key] = held === undefined ? made : [...held, ...made];
    };
    if (table.section === "costPeriods") {
      const { costPeriods, costCategories } = toCosts(rows, table, facts, note);
      add("costPeriods", costPeriods);
      if (costCategories.length > 0) add("costCategories", costCategories);
      continue;
    }
    add(table.section, recordsOf(rows, table));
  }
  // A row's fields were read by the kinds of the section's columns, which are those of its type.
  return {
    milestones: [],
    costPeriods: [],
    risks: [],
    issues: [],
    decisions: [],
    ...(records as Partial<Sections>),
  };
}

/**
 * The tables of a project, with budgets by category and period as one: a plan and what was spent of it
 * often are two tables of one form.
 */
function joined(read: readonly SectionRows[]): readonly SectionRows[] {
  const [first, ...others] = read.filter(({ table }) => table.spread !== undefined);
  if (first === undefined || others.length === 0) return read;
  const rows = [first, ...others].flatMap((one) => one.rows);
  return read.flatMap((one) => {
    if (one === first) return [{ ...first, rows }];
    return others.includes(one) ? [] : [one];
  });
}

function toRecord(row: ReadRow): object {
  return row.fields;
}

function recordsOf(rows: readonly ReadRow[], table: SectionTable): readonly object[] {
  if (table.section === "risks") return toRisks(rows, table);
  return table.section === "benefits" ? toBenefits(rows, table) : rows.map(toRecord);
}

/** Benefits that are measured in money are worth the way to their target, up or down: a cost saved is a gain. */
function toBenefits(rows: readonly ReadRow[], { columns }: SectionTable): readonly object[] {
  const target = columns.find(({ definition }) => definition.key === "target");
  const valued = columns.some(({ definition }) => definition.key === "value");
  if (valued || target?.hint.currency === undefined) return rows.map(toRecord);
  return rows.map(({ fields }) => {
    const { target: to, baseline }: Partial<Pick<Benefit, "target" | "baseline">> = fields;
    if (to === undefined) return fields;
    const way = Math.abs(to.value - (baseline?.value ?? 0));
    return { ...fields, value: { ...to, value: scaleAmount(way, target.hint.unit ?? 1) } };
  });
}

/** No scale of impacts goes beyond it: a column with more holds amounts of money. */
const topOfScales = 100;
/** Nor does a score: risk priority numbers, three levels of ten, are the largest. */
const topOfScores = 1000;

/** Whether a column is in money: its header names a currency, or no scale reaches so far. */
function isMoney(
  key: "impact" | "score",
  top: number,
  { rows, table }: Pick<SectionRows, "rows" | "table">,
): boolean {
  const column = table.columns.find(({ definition }) => definition.key === key);
  if (column === undefined) return false;
  return (
    column.hint.currency !== undefined ||
    rows.some(({ fields }) => Math.abs(Number(fields[key]?.value ?? 0)) > top)
  );
}

type RiskFields = Partial<Pick<Risk, "probability" | "impact" | "score">>;

/** The risks of a table; "Exposure ($)" is no score, and impacts in money are amounts. */
function toRisks(rows: readonly ReadRow[], table: SectionTable): readonly object[] {
  const list = { rows, table };
  const priced =
    !table.columns.some(({ definition }) => definition.key === "impactAmount") &&
    isMoney("impact", topOfScales, list);
  const exposed = isMoney("score", topOfScores, list);
  return rows.map(({ fields }) => toRisk(exposed ? withoutScore(fields) : fields, priced));
}

function withoutScore({ score: _score, ...rest }: RiskFields): RiskFields {
  return rest;
}

/**
 * A risk without a score of its own has the product of its probability and impact. Where the impacts
 * are money they are its amount, and there is no score.
 */
function toRisk(fields: RiskFields, priced: boolean): object {
  if (priced) return toPricedRisk(fields);
  const { probability, impact, score } = fields;
  if (score !== undefined || probability === undefined || impact === undefined) return fields;
  const product: Field<FieldValue> = {
    value: probability.value * impact.value,
    source: probability.source,
  };
  // A spread with a key after it takes several times as long.
  return Object.assign({}, fields, { score: product });
}

function toPricedRisk({ impact, ...rest }: RiskFields): object {
  return impact === undefined ? rest : { ...rest, impactAmount: impact };
}
