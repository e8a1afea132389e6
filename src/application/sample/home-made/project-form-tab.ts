import { area, assembleSheet, merged } from "#application/sheets/sheet-part";
import { bodyText, columnPixels, linePoints, wrappedLines } from "#application/sheets/text-width";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import { parsePlainDate } from "#domain/kernel/plain-date";
import type { FormatBlock, PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";

import type { SampleProject, SampleValue } from "../sample-project";
import { homeMadeLook, numberFormatOf } from "./home-made-look";
import { projectFormTables } from "./project-form-tables";
import { factCell, stackBlocks, tableBlock, type Block, type Page } from "./stack";

const look = homeMadeLook("#6A3B7A", "#F1EAF4", "d mmm yyyy");
const page: Page = { look, widths: [30, 38, 18, 16, 16, 16, 16, 18, 26, 14, 14, 14, 14] };
const columns = page.widths.length;

type Line = readonly (readonly [label: string, fact: FactName])[];

/** The boxes of the form: labels side by side, what is filled in below each. */
const boxes: readonly Line[] = [
  [
    ["Project title", "projectName"],
    ["Programme name", "programme"],
    ["Project ref", "projectId"],
    ["Position as at", "statusDate"],
    ["Lifecycle status", "lifecycle"],
    ["Current phase", "stage"],
    ["Overall RAG", "reportedOverall"],
  ],
  [
    ["Delivery manager", "projectManager"],
    ["Executive sponsor", "sponsor"],
    ["Next gateway", "nextGate"],
    ["Gate date", "gateDate"],
    ["Gate decision", "gateDecision"],
    ["Portfolio name", "portfolio"],
    ["Escalation point", "escalationContact"],
  ],
  [
    ["Currency", "currency"],
    ["Amounts are in", "amountUnit"],
    ["First approved budget", "originalBudget"],
    ["Total budget", "budgetAtCompletion"],
    ["Planned to date", "plannedValue"],
    ["Earned value to date", "earnedValue"],
    ["Cost to date", "actualCost"],
    ["Forecast at completion", "estimateAtCompletion"],
    ["Price base", "priceBasis"],
    ["Contingency", "contingency"],
    ["Contingency used", "contingencyUsed"],
  ],
  [
    ["Planned start date", "baselineStart"],
    ["Actual start date", "actualStart"],
    ["Baseline finish", "baselineFinish"],
    ["Original end date", "originalBaselineFinish"],
    ["Rebaselines", "rebaselineCount"],
    ["Expected finish", "forecastFinish"],
    ["% complete", "percentComplete"],
    ["Planned %", "plannedPercentComplete"],
  ],
  [
    ["Schedule RAG", "reportedSchedule"],
    ["Finance RAG", "reportedCost"],
    ["Scope RAG", "reportedScope"],
    ["Risk RAG", "reportedRisk"],
    ["Resource RAG", "reportedResources"],
    ["Benefits RAG", "reportedBenefits"],
    ["Comms RAG", "reportedCommunications"],
  ],
  [
    ["Completed by", "submittedBy"],
    ["Signed off by", "signedOffBy"],
    ["Sign off date", "signedOffOn"],
  ],
];

const narrative: Line = [
  ["Summary of status", "headline"],
  ["Key achievements", "achievements"],
  ["Next period plan", "nextSteps"],
  ["Recovery plan", "pathToGreen"],
];

/** Milestones of the form whose forecast somebody typed as a text, counted from 0. */
export const textDates: readonly number[] = [4, 5, 7];

/**
 * The return form of a partner: labels over their values like one row of a register after the other,
 * then its registers. Some of its dates are texts.
 */
export function planProjectForm(project: SampleProject): SheetPlan {
  const stacked = stackBlocks(3, [
    ...boxes.map((line) => (row: number) => boxBlock(project, line, row)),
    (row) => narrativeBlock(project, row),
    ...registers(project),
  ]);
  const plan = assembleSheet(
    {
      role: `project-tab-${String(project.number)}`,
      name: project.tab,
      visibility: "visible",
      columnWidths: page.widths,
      freeze: undefined,
      rowPoints: 16,
      base: { fontSize: 10 },
      page: {
        orientation: "landscape",
        paper: "a3",
        printArea: area(0, 0, stacked.rows, columns),
        fitWidth: 1,
        fitHeight: undefined,
        header: {},
        footer: { center: "Monthly return" },
      },
    },
    [
      merged(area(0, 0, 1, columns), "Monthly return to the joint care board", look.title),
      merged(
        area(1, 0, 1, columns),
        "Form version 4. Send to the programme office by the fifth working day.",
        look.note,
      ),
      { rowHeights: [{ row: 0, rows: 1, points: 28 }] },
      ...stacked.parts,
    ],
  );
  return { ...plan, owned: false };
}

function boxBlock(project: SampleProject, line: Line, row: number): Block {
  const formats: FormatBlock[] = [
    { ranges: [area(row, 0, 1, line.length)], format: look.label },
    { ranges: [area(row + 1, 0, 1, line.length)], format: look.value },
  ];
  line.forEach(([, fact], at) => {
    const numberFormat = numberFormatOf(factDefinition(fact).kind, look);
    if (numberFormat === undefined) return;
    formats.push({ ranges: [area(row + 1, at, 1, 1)], format: { numberFormat } });
  });
  const values = line.map(([, fact]) => factCell(project, fact));
  const lines = values.map((value, at) =>
    typeof value === "string"
      ? wrappedLines(value, bodyText, columnPixels(page.widths[at] ?? 0))
      : 1,
  );
  return {
    rows: 2,
    part: {
      grids: [{ row, column: 0, values: [line.map(([label]) => label), values] }],
      formats,
      rowHeights: [
        { row: row + 1, rows: 1, points: 6 + linePoints(bodyText) * Math.max(1, ...lines) },
      ],
    },
  };
}

function narrativeBlock(project: SampleProject, row: number): Block {
  const span = 8;
  const width = page.widths.slice(1, 1 + span).reduce((sum, one) => sum + one, 0);
  const texts = narrative.map(([, fact]) => String(project.facts[fact] ?? ""));
  return {
    rows: narrative.length,
    part: {
      grids: [{ row, column: 0, values: narrative.map(([label], at) => [label, texts[at]]) }],
      formats: [
        { ranges: [area(row, 0, narrative.length, 1)], format: look.label },
        { ranges: [area(row, 1, narrative.length, span)], format: look.value },
      ],
      merges: narrative.map((_, index) => area(row + index, 1, 1, span)),
      rowHeights: texts.map((text, index) => ({
        row: row + index,
        rows: 1,
        points: 8 + linePoints(bodyText) * wrappedLines(text, bodyText, columnPixels(width)),
      })),
    },
  };
}

/** A forecast typed as `30 Nov 2026` where somebody did not let Excel make a date of it. */
function asTyped(
  value: SampleValue | undefined,
  { key, index }: { readonly key: string; readonly index: number },
): PlanCell {
  if (key !== "forecastDate" || !textDates.includes(index)) return undefined;
  const date = parsePlainDate(String(value));
  if (date === undefined) return undefined;
  const [year = "", month = "", dayOfMonth = ""] = date.split("-");
  const names = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
  return `${String(Number(dayOfMonth))} ${names[Number(month) - 1] ?? ""} ${year}`;
}

function registers({ sections }: SampleProject): readonly ((row: number) => Block)[] {
  return projectFormTables.map((table) =>
    tableBlock(page, table, {
      rows: sections[table.section] ?? [],
      ...(table.section === "milestones" ? { cellOf: asTyped } : {}),
    }),
  );
}
