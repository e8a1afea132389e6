import { factDefinition } from "../../project/fields";
import type { FactName, ProjectFacts } from "../../project/project-return";
import type { RowOwner } from "../rows/row-owner";
import type { Draft, Drafts } from "./drafts";
import type { ReadRegister, ReadTab } from "../tabs/read-tab";

/** Facts above a register that hold for all its rows. */
const sharedFacts: readonly FactName[] = [
  "statusDate",
  "currency",
  "amountUnit",
  "portfolio",
  "programme",
];

/**
 * Makes a return of every row of a register. A row of a project that has a tab fills what the tab
 * leaves out; where both say something and differ, the tab is used and the row has a finding.
 */
export function joinRegister(read: ReadTab, drafts: Drafts): RowOwner {
  const ids = new Map<number, string | undefined>();
  const sideBySide = new Map<number, string | undefined>();
  const shared = pick(read.facts.facts, sharedFacts);
  const tabs = new Set(drafts.all().filter(({ origin }) => origin === "tab"));
  for (const register of read.registers) {
    for (const row of register.rows) {
      // A row's fields were read by the kinds of the facts, which are those of their types.
      const facts: ProjectFacts = { ...shared, ...row.fields };
      if (facts.projectId === undefined && facts.projectName === undefined) continue;
      const own = ownTab(drafts, tabs, facts);
      if (own !== undefined) {
        noteDifferences(read, { register, row: row.row, facts }, own);
        drafts.fill(own, facts);
      }
      const { projectId } = (own ?? drafts.addRow(read, facts)).facts;
      (register.table.orientation === "rows" ? ids : sideBySide).set(row.row, projectId?.value);
    }
  }
  return (row, column) => ids.get(row) ?? sideBySide.get(column);
}

/** The draft of a row's project where it has a tab of its own. */
function ownTab(drafts: Drafts, tabs: ReadonlySet<Draft>, facts: ProjectFacts): Draft | undefined {
  const found = drafts.find(facts.projectId?.value, facts.projectName?.value);
  return found !== undefined && tabs.has(found) ? found : undefined;
}

function pick(facts: ProjectFacts, names: readonly FactName[]): ProjectFacts {
  return Object.fromEntries(
    names.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])),
  );
}

function noteDifferences(
  read: ReadTab,
  line: { readonly register: ReadRegister; readonly row: number; readonly facts: ProjectFacts },
  own: Draft,
): void {
  for (const { column, definition } of line.register.table.columns) {
    const here = line.facts[definition.key]?.value;
    const there = own.facts[definition.key]?.value;
    if (here === undefined || there === undefined || same(here, there)) continue;
    line.register.note(
      "REGISTER_DIFFERS",
      { row: line.row, column },
      {
        field: factDefinition(definition.key).label,
        onTab: String(there),
        inRegister: String(here),
        register: read.tab.name,
      },
    );
  }
}

function same(a: string | number | boolean, b: string | number | boolean): boolean {
  if (typeof a === "number" && typeof b === "number") return Math.abs(a - b) < 0.005;
  return String(a).trim().toLowerCase() === String(b).trim().toLowerCase();
}
