import { area, assembleSheet, cell, merged, type SheetPart } from "#application/sheets/sheet-part";
import { bodyText, columnPixels, linePoints, wrappedLines } from "#application/sheets/text-width";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import type { SampleProject, SampleRow } from "../sample-project";
import { inputCell } from "../template/input-cell";
import { highlightReportTables } from "./highlight-report-tables";
import { homeMadeLook, numberFormatOf } from "./home-made-look";
import { factCell, stackBlocks, tableBlock, type Block, type Page } from "./stack";

type Pair = readonly [label: string, fact: FactName];

const look = homeMadeLook("#1E5945", "#E4EFE9", "dd/mm/yyyy");
/** A is for references and labels, B for long texts, all others as wide as a month of costs. */
const months = 20;
const columns = months + 2;
const page: Page = { look, widths: [16, 52, ...Array.from({ length: months }, () => 13)] };

const left: readonly Pair[] = [
  ["Project title", "projectName"],
  ["Project ref", "projectId"],
  ["Programme", "programme"],
  ["Portfolio", "portfolio"],
  ["Senior responsible owner", "sponsor"],
  ["Project lead", "projectManager"],
  ["Lifecycle status", "lifecycle"],
  ["Current stage", "stage"],
  ["Next gate", "nextGate"],
  ["Gate date", "gateDate"],
  ["Gate outcome", "gateDecision"],
  ["Report prepared by", "submittedBy"],
  ["Report approved by", "signedOffBy"],
  ["Date approved", "signedOffOn"],
  ["Escalate to", "escalationContact"],
];

const middle: readonly Pair[] = [
  ["Reporting date", "statusDate"],
  ["Overall status", "reportedOverall"],
  ["Time RAG", "reportedSchedule"],
  ["Budget RAG", "reportedCost"],
  ["Scope RAG", "reportedScope"],
  ["Risk RAG", "reportedRisk"],
  ["People RAG", "reportedResources"],
  ["Benefits RAG", "reportedBenefits"],
  ["Stakeholder RAG", "reportedCommunications"],
  ["Planned start", "baselineStart"],
  ["Actual start", "actualStart"],
  ["Planned finish", "baselineFinish"],
  ["Original finish", "originalBaselineFinish"],
  ["Number of rebaselines", "rebaselineCount"],
  ["Forecast finish", "forecastFinish"],
];

const right: readonly Pair[] = [
  ["Currency", "currency"],
  ["Figures in", "amountUnit"],
  ["Price base", "priceBasis"],
  ["Initial budget", "originalBudget"],
  ["Current approved budget", "budgetAtCompletion"],
  ["Planned spend to date", "plannedValue"],
  ["Spend to date", "actualCost"],
  ["Forecast outturn", "estimateAtCompletion"],
  ["Approved contingency", "contingency"],
  ["Contingency drawn", "contingencyUsed"],
];

const narrative: readonly Pair[] = [
  ["Executive summary", "headline"],
  ["Achieved this period", "achievements"],
  ["Planned next period", "nextSteps"],
  ["Return to green", "pathToGreen"],
];

/**
 * A highlight report as a service made it for itself: pairs of labels and values in a grid, a RAID log
 * of all kinds in one table, and the months of the cost plan across. Nothing on it has our names.
 */
export function planHighlightReport(project: SampleProject): SheetPlan {
  const stacked = stackBlocks(2, [
    (row) => pairsBlock(project, row),
    (row) => narrativeBlock(project, row),
    ...tables(project),
    (row) => monthsBlock(project.sections.costPeriods ?? [], row),
  ]);
  const plan = assembleSheet(
    {
      role: `project-tab-${String(project.number)}`,
      name: project.tab,
      visibility: "visible",
      columnWidths: page.widths,
      freeze: { rows: 1, columns: 0 },
      rowPoints: 16,
      base: { fontSize: 10 },
      page: {
        orientation: "landscape",
        paper: "a3",
        printArea: area(0, 0, stacked.rows, columns),
        fitWidth: 1,
        fitHeight: undefined,
        header: {},
        footer: { center: "Planning service highlight report" },
      },
    },
    [
      merged(area(0, 0, 1, columns), "Highlight report", look.title),
      { rowHeights: [{ row: 0, rows: 1, points: 28 }] },
      ...stacked.parts,
    ],
  );
  return { ...plan, owned: false };
}

function pairsBlock(project: SampleProject, row: number): Block {
  const place = (pairs: readonly Pair[], column: number, span: number): readonly SheetPart[] =>
    pairs.flatMap(([label, fact], index) => {
      const numberFormat = numberFormatOf(factDefinition(fact).kind, look);
      const format = numberFormat === undefined ? look.value : { ...look.value, numberFormat };
      const value = factCell(project, fact);
      return [
        merged(area(row + index, column, 1, span), label, look.label),
        span === 1
          ? cell(row + index, column + span, value, format)
          : merged(area(row + index, column + span, 1, span), value, format),
      ];
    });
  const parts = [...place(left, 0, 1), ...place(middle, 3, 2), ...place(right, 8, 2)];
  return { rows: Math.max(left.length, middle.length), part: joined(parts) };
}

function narrativeBlock(project: SampleProject, row: number): Block {
  const span = 11;
  const width = page.widths.slice(1, 1 + span).reduce((sum, one) => sum + one, 0);
  const parts = narrative.flatMap(([label, fact], index): readonly SheetPart[] => {
    const text = String(project.facts[fact] ?? "");
    const lines = wrappedLines(text, bodyText, columnPixels(width));
    return [
      cell(row + index, 0, label, look.label),
      merged(area(row + index, 1, 1, span), text, look.value),
      {
        rowHeights: [{ row: row + index, rows: 1, points: 8 + linePoints(bodyText) * lines }],
      },
    ];
  });
  return { rows: narrative.length, part: joined(parts) };
}

function joined(parts: readonly SheetPart[]): SheetPart {
  return {
    grids: parts.flatMap((part) => part.grids ?? []),
    formats: parts.flatMap((part) => part.formats ?? []),
    merges: parts.flatMap((part) => part.merges ?? []),
    rowHeights: parts.flatMap((part) => part.rowHeights ?? []),
  };
}

/** Rows of the RAID log: every entry of the four logs with the kind of thing it is. */
function raidRows({ sections }: SampleProject): readonly SampleRow[] {
  const kinds = [
    ["Risk", sections.risks, "title"],
    ["Issue", sections.issues, "title"],
    ["Assumption", sections.assumptions, "text"],
    ["Action", sections.actions, "action"],
  ] as const;
  return kinds.flatMap(([kind, rows, subject]) =>
    (rows ?? []).map((row) => ({ ...row, kind, title: row[subject] ?? "" })),
  );
}

/** The RAID log is the one table that holds more than its own section. */
function tables(project: SampleProject): readonly ((row: number) => Block)[] {
  return highlightReportTables.map((table) =>
    tableBlock(page, table, {
      rows: table.section === "risks" ? raidRows(project) : (project.sections[table.section] ?? []),
    }),
  );
}

/** The cost plan with its months across, cumulative, a line for each amount. */
function monthsBlock(periods: readonly SampleRow[], row: number): Block {
  const shown = periods.slice(0, months);
  const line = (label: string, key: string): readonly (string | number | boolean | undefined)[] => [
    "GBP",
    label,
    ...shown.map((period) => inputCell(period[key], key === "periodEnd" ? "period" : "money")),
  ];
  const values = [
    [undefined, "Cumulative spend", ...line("", "periodEnd").slice(2)],
    line("Planned cost", "plannedValue"),
    line("Actual cost", "actualCost"),
    line("Forecast cost", "forecast"),
  ];
  const width = shown.length + 2;
  return {
    rows: values.length + 1,
    part: {
      grids: [{ row, column: 0, values: [["Spend profile"], ...values] }],
      formats: [
        { ranges: [area(row, 0, 1, 1)], format: look.heading },
        { ranges: [area(row + 1, 0, 1, width)], format: look.header },
        { ranges: [area(row + 1, 2, 1, shown.length)], format: { numberFormat: "mmm-yy" } },
        { ranges: [area(row + 2, 0, 3, width)], format: look.body },
        { ranges: [area(row + 2, 2, 3, shown.length)], format: { numberFormat: "#,##0" } },
      ],
      rowHeights: [{ row, rows: 1, points: 24 }],
    },
  };
}
