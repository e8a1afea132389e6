import type { Field } from "../project/source";
import type { ProjectFacts, ProjectReturn, Risk } from "../project/project-return";
import type { SectionKey } from "../project/sections";
import { toCosts } from "./cost-periods";
import type { FieldValue } from "./read-column";
import type { Note } from "./reading-context";
import type { ReadRow } from "./read-section";
import type { SectionTable } from "./table-shape";

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
    const priced = table.section === "risks" && hasPricedImpact(rows, table);
    add(
      table.section,
      rows.map((row) => (table.section === "risks" ? toRisk(row, priced) : toRecord(row))),
    );
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

/** No scale of impacts goes beyond it: a column with more holds amounts of money. */
const topOfScales = 100;

/** Whether the impacts of a list are money: its header names a currency, or no scale reaches so far. */
function hasPricedImpact(rows: readonly ReadRow[], { columns }: SectionTable): boolean {
  if (columns.some(({ definition }) => definition.key === "impactAmount")) return false;
  const impact = columns.find(({ definition }) => definition.key === "impact");
  if (impact === undefined) return false;
  return (
    impact.hint.currency !== undefined ||
    rows.some(({ fields }) => Math.abs(Number(fields["impact"]?.value ?? 0)) > topOfScales)
  );
}

type RiskFields = Partial<Pick<Risk, "probability" | "impact" | "score">>;

/**
 * A risk without a score of its own has the product of its probability and impact. Where the impacts
 * are money they are its amount, and there is no score.
 */
function toRisk(row: ReadRow, priced: boolean): object {
  if (priced) return toPricedRisk(row.fields);
  const { probability, impact, score }: RiskFields = row.fields;
  if (score !== undefined || probability === undefined || impact === undefined) {
    return toRecord(row);
  }
  const product: Field<FieldValue> = {
    value: probability.value * impact.value,
    source: probability.source,
  };
  return { ...toRecord(row), score: product };
}

function toPricedRisk({ impact, ...rest }: RiskFields): object {
  return impact === undefined ? rest : { ...rest, impactAmount: impact };
}
