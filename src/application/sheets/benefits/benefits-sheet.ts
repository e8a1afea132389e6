import type { BenefitsOverview } from "#domain/overviews/benefits-overview";
import { benefitsOverview } from "#domain/overviews/benefits-overview";
import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { chooseScale, describeUnit, varianceFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { fitLine } from "../fit-text";
import { layOutFigureLines, sectionHeading, spanPixels } from "../report-sections";
import type { Place } from "../report-sections";
import { tableWidthsInSteps } from "../report-table";
import { layOutChartRow, widenForFigures } from "../sheet-charts";
import { cardSection, layOutFlow, tableSection } from "../sheet-flow";
import type { FlowSection } from "../sheet-flow";
import { cell, joinParts } from "../sheet-part";
import type { SheetPart } from "../sheet-part";
import { cutColumns } from "../spans";
import { bodyText } from "../text-width";
import { plural } from "../wording";

import { benefitCards } from "./benefit-cards";
import { benefitColumns } from "./benefit-columns";
import { rankBenefits, shortfallOf } from "./benefit-rows";
import { draftProfile } from "./profile-chart";

const seriesColumn = 4;
const chartRows = 14;
const figurePixels = 60;

/**
 * The Benefits sheet: planned, forecast and realised, the late ones first, and the profile of their
 * worth over time. Undefined where no project has benefits.
 */
export function* layOutBenefits(report: PortfolioReport): Steps<SheetPlan | undefined> {
  const overview = benefitsOverview(report);
  const rows = rankBenefits(overview);
  if (rows.length === 0) return undefined;
  const scale = chooseScale([overview.plannedValue, overview.forecastValue]);
  const columns = benefitColumns(report, scale);
  const draft = draftProfile(report, overview, scale);
  const drafts = draft === undefined ? [] : [draft];
  const widths = widenForFigures(yield* tableWidthsInSteps(columns, rows), drafts, seriesColumn);
  const table = {
    ...{ heading: "All benefits: late first, then by target date", name: "tblSteerbookBenefits" },
    ...{ columns, rows, empty: "No benefit is kept." },
  };
  const projects = new Set(rows.map(({ projectId }) => projectId)).size;
  return yield* layOutFlow(
    report,
    {
      role: "benefits",
      name: "Benefits",
      subject: "benefits",
      facts: [
        `worth in ${describeUnit(report.currency, scale)}`,
        plural(rows.length, "benefit"),
        plural(projects, "project"),
      ],
      legend:
        "Forecast % and Realised % are of the way from baseline to target, whichever of the two is higher · late: target date passed and target not reached · – not known",
      widths,
      drafts,
      seriesColumn,
    },
    [
      cardSection(benefitCards(overview, scale), widths),
      ...profileSection({ overview, scale, widths, draft }),
      tableSection(table, widths, { startsPage: false, repeats: true }),
    ],
  );
}

/** The profile left, the largest shortfalls right of it. */
function profileSection(of: {
  readonly overview: BenefitsOverview;
  readonly scale: AmountScale;
  readonly widths: readonly number[];
  readonly draft: ReturnType<typeof draftProfile>;
}): readonly FlowSection[] {
  const [left, right] = cutColumns(of.widths, [0.6, 0.4]);
  const { draft } = of;
  if (draft === undefined || left === undefined || right === undefined) return [];
  return [
    {
      rows: chartRows + 2,
      layOut: (row, figures) =>
        joinParts([
          layOutChartRow({ row, rows: chartRows, charts: [{ draft, span: left }] }, figures).part,
          layOutShortfalls(of, { row, ...right }),
        ]),
    },
  ];
}

function layOutShortfalls(
  of: {
    readonly overview: BenefitsOverview;
    readonly scale: AmountScale;
    readonly widths: readonly number[];
  },
  place: Place,
): SheetPart {
  const short = of.overview.benefits
    .filter((benefit) => shortfallOf(benefit) > 0)
    .sort((a, b) => shortfallOf(b) - shortfallOf(a))
    .slice(0, chartRows - 1);
  const pixels = spanPixels(place, of.widths) - figurePixels;
  const lines = short.map((benefit) => ({
    label: fitLine(`${benefit.projectId}  ${benefit.name}`, bodyText, pixels),
    figure: -shortfallOf(benefit),
    numberFormat: varianceFormat(of.scale),
  }));
  return joinParts([
    sectionHeading("Largest shortfalls against the planned worth", place),
    layOutFigureLines(lines, { ...place, row: place.row + 1 }),
    short.length === 0
      ? cell(place.row + 1, place.column, "No benefit is forecast below its plan.", {})
      : {},
  ]);
}
