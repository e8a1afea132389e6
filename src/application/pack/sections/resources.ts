import type { NamedBenefit } from "#domain/overviews/benefits-overview";
import { benefitsOverview } from "#domain/overviews/benefits-overview";
import { resourceOverview } from "#domain/overviews/resource-overview";
import type { OverAllocation, ResourceOverview } from "#domain/overviews/resource-overview";

import { percentFormat } from "../../sheets/amounts";
import { rankBenefits, standingOf } from "../../sheets/benefits/benefit-rows";
import type { ChartDraft } from "../../sheets/chart-draft";
import { writeDay } from "../../sheets/days";
import { palette } from "../../sheets/palette";
import { draftDemand } from "../../sheets/resources/demand-chart";
import { listWords, plural } from "../../sheets/wording";
import { figureOrDash } from "../pack-basis";
import type { PackBasis } from "../pack-basis";
import { firstOf, gapParts, pageParts, stretch, text, wide } from "../page-content";
import type { Band, ContentColumn, Omitted, SectionContent, TableBlock } from "../page-content";

const mostPeople = 6;
const mostBenefits = 5;
const chartSpan = 34;
const standingWords = { late: "Late", toCome: "To come", realised: "Realised" } as const;

/** Demand against capacity with those above it, and benefits against their targets. */
export function resourcesSection({ report }: PackBasis): SectionContent | Omitted {
  const resources = resourceOverview(report);
  const overview = benefitsOverview(report);
  const benefits = rankBenefits(overview);
  if (resources.months.length === 0 && benefits.length === 0) {
    return { omitted: { code: "noResources" } };
  }
  return {
    key: "resources",
    tab: "Pack 9 Resources",
    title: titleOf(resources, benefits),
    bands: [...peopleBand(resources), ...benefitBand(benefits)],
    notes: [
      "Demand in full-time equivalents by working days, of all projects that still need people; capacity of everybody named.",
      "Benefits of all projects that are not cancelled; shares are of the way from the baseline to the target.",
    ],
  };
}

function titleOf(resources: ResourceOverview, benefits: readonly NamedBenefit[]): string {
  const over = new Set(resources.overAllocations.map(({ name }) => name)).size;
  const people =
    resources.months.length === 0
      ? ""
      : over === 0
        ? "Nobody is booked above capacity"
        : `${plural(over, "person is", "people are")} booked above capacity`;
  const late = benefits.filter(({ late: isLate }) => isLate).length;
  const worth =
    benefits.length === 0
      ? ""
      : `${late === 0 ? "none" : String(late)} of ${plural(benefits.length, "benefit")} late`;
  return [people, worth].filter((words) => words !== "").join("; ");
}

function peopleBand(overview: ResourceOverview): readonly Band[] {
  if (overview.total.length === 0) return [];
  const draft = asLines(draftDemand(overview.total), overview);
  const table = overTable(overview.overAllocations);
  if (table === undefined) return [wide({ kind: "chart", draft })];
  return [
    [
      { span: chartSpan, blocks: [{ kind: "chart", draft }] },
      { span: pageParts - gapParts - chartSpan, blocks: [table] },
    ],
  ];
}

/** Demand and capacity as two lines, which sheets and slides both draw. */
function asLines(draft: ChartDraft, { total }: ResourceOverview): ChartDraft {
  return {
    ...draft,
    kind: "line",
    series: [
      {
        name: "Demand",
        values: total.map(({ demand }) => demand),
        colour: palette.blue,
        weight: 2,
      },
      {
        name: "Capacity",
        values: total.map(({ capacity }) => capacity),
        colour: palette.navy,
        dashed: true,
        weight: 2,
      },
    ],
  };
}

/** One line a person: the highest peak, and who asks for it. */
function overTable(overs: readonly OverAllocation[]): TableBlock | undefined {
  if (overs.length === 0) return undefined;
  const people = new Map<string, OverAllocation>();
  for (const over of overs) {
    const held = people.get(over.name);
    if (held === undefined || over.peak > held.peak) people.set(over.name, over);
  }
  const ranked = [...people.values()].sort((a, b) => b.peak - b.capacity - (a.peak - a.capacity));
  const { shown, rest } = firstOf(ranked, mostPeople);
  return {
    kind: "table",
    heading: "People booked above capacity, at their peak",
    columns: [
      { head: "Person", span: 8 },
      { head: "Peak", span: 4, align: "right", format: percentFormat },
      { head: "From, to", span: 9, small: true, lines: 2 },
      { head: "Projects that ask", span: 15, small: true, lines: 3 },
    ],
    rows: shown.map((over) => ({
      subject: over.name,
      source: over.causes.map(({ tab, cell }) => `${tab}!${cell}`).join(", "),
      cells: [
        text(over.name),
        { value: over.peak },
        text(`${writeDay(over.from)} to ${writeDay(over.to)}`),
        text(listWords([...new Set(over.causes.map(({ projectName }) => projectName))])),
      ],
    })),
    ...(rest === 0
      ? {}
      : { note: `${plural(rest, "more person", "more people")} on the sheet Resources.` }),
  };
}

function benefitBand(benefits: readonly NamedBenefit[]): readonly Band[] {
  if (benefits.length === 0) return [];
  const { shown, rest } = firstOf(benefits, mostBenefits);
  const share = (head: string): ContentColumn => ({
    head,
    span: 7,
    align: "right",
    format: percentFormat,
  });
  return [
    wide({
      kind: "table",
      heading: "Benefits, late ones first",
      columns: stretch(
        [
          { head: "Benefit", span: 20, lines: 2 },
          { head: "Project", span: 15, small: true },
          { head: "Owner", span: 9, small: true },
          { head: "Target date", span: 7, small: true },
          share("Forecast"),
          share("Realised"),
          { head: "State", span: 7 },
        ],
        pageParts,
      ),
      rows: shown.map((benefit) => ({
        subject: benefit.name,
        source: `${benefit.tab}!${benefit.cell}`,
        cells: [
          text(benefit.name),
          text(benefit.projectName),
          text(benefit.owner),
          text(benefit.targetDate === undefined ? undefined : writeDay(benefit.targetDate)),
          { value: figureOrDash(benefit.forecastShare) },
          { value: figureOrDash(benefit.realisedShare) },
          text(standingWords[standingOf(benefit)]),
        ],
      })),
      note: `Forecast and realised in percent of the target.${rest === 0 ? "" : ` ${plural(rest, "more benefit")} on the sheet Benefits.`}`,
    }),
  ];
}
