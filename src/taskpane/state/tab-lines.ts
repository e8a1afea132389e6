import type { Intake, TabRecognition } from "#domain/intake/tabs/intake";
import { nameMatcher } from "#domain/intake/maps/mapped-layout";
import { fieldName } from "#domain/settings/field-names";
import type { LayoutRow, Settings, TabRoleChoice } from "#domain/settings/settings";

/** How one field was read on a tab. */
export type FactLine = {
  readonly field: string;
  readonly name: string;
  readonly cell: string;
  /** The words it was known by. */
  readonly label: string;
  readonly value: string | number | boolean | undefined;
  /** 0..1 */
  readonly confidence: number;
};

/** How one table was read on a tab; rows as the sheet numbers them. */
export type SectionLine = {
  readonly section: string;
  readonly headerRow: number;
  readonly rows: number;
  readonly confidence: number;
  /** Columns, or rows of records side by side, with what each is. */
  readonly columns: readonly { readonly place: string; readonly name: string }[];
};

export type TabLine = {
  readonly tab: string;
  readonly role: Intake["tabs"][number]["role"];
  readonly reason: string;
  /** The role the settings give it; undefined where Steerbook decides. */
  readonly chosen: TabRoleChoice | undefined;
  readonly facts: readonly FactLine[];
  readonly sections: readonly SectionLine[];
  /** Rows of the layout map about fields that count here. */
  readonly corrections: readonly LayoutRow[];
};

/** Every tab and how it was read: what the command `read` gives, for people. */
export type TabsPreview = { readonly lines: readonly TabLine[] };

export function listTabs(intake: Intake, settings: Settings): TabsPreview {
  const recognised = new Map(intake.recognised.map((tab) => [tab.tab, tab]));
  const fields = settings.layout.filter(({ type }) => type === undefined);
  return {
    lines: intake.tabs.map(({ tab, role, reason }) => {
      const reading = recognised.get(tab);
      const name = tab.toLowerCase();
      return {
        tab,
        role,
        reason,
        chosen: settings.tabRoles.find((choice) => nameMatcher(choice.tab.toLowerCase())(name)),
        facts: factLines(reading),
        sections: sectionLines(reading),
        corrections: fields.filter((row) => countsHere(row, name, reading)),
      };
    }),
  };
}

function factLines(reading: TabRecognition | undefined): readonly FactLine[] {
  return (reading?.facts ?? []).map((fact) => ({ ...fact, name: fieldName(fact.field) }));
}

function sectionLines(reading: TabRecognition | undefined): readonly SectionLine[] {
  return (reading?.sections ?? []).map(
    ({ section, headerRow, firstRow, lastRow, confidence, columns, rows }) => ({
      section,
      headerRow,
      rows: lastRow - firstRow + 1,
      confidence,
      columns: Object.entries(rows ?? columns).map(([place, key]) => ({
        place,
        name: columnName(section, key),
      })),
    }),
  );
}

/** The header of a column without the title of its section, which stands above it. */
function columnName(section: string, key: string): string {
  const name = fieldName(section === "register" ? key : `${section}.${key}`);
  return name.slice(name.indexOf(": ") + 1).trim();
}

/** A row bound to a form counts where its field was found by it; the others where the name of the tab fits. */
function countsHere(row: LayoutRow, tab: string, reading: TabRecognition | undefined): boolean {
  if (!nameMatcher(row.tabPattern.toLowerCase())(tab)) return false;
  if (row.shape === undefined || reading === undefined) return row.shape === undefined;
  const [section = "", column] = row.field.split(".");
  if (column === undefined) {
    return reading.facts.some(({ field, confidence }) => field === row.field && confidence === 1);
  }
  return reading.sections.some(
    (one) => one.section === section && Object.values(one.columns).includes(column),
  );
}
