import { factDefinition } from "../project/fields";
import type { FactName, ProjectFacts } from "../project/project-return";
import type { ReportedRag } from "../project/vocabulary";
import { overrideExpiry } from "../rag/override";
import { rule, statusDateOf, type Rule } from "./rule";

/** Facts with a reported colour of one dimension. */
export const dimensionFacts = [
  "reportedSchedule",
  "reportedCost",
  "reportedScope",
  "reportedRisk",
  "reportedResources",
  "reportedBenefits",
  "reportedCommunications",
] as const satisfies readonly FactName[];

const severity: Readonly<Record<ReportedRag, number>> = {
  grey: 0,
  green: 1,
  amberGreen: 2,
  amber: 3,
  amberRed: 4,
  red: 5,
};

function worstDimension(
  facts: ProjectFacts,
): { readonly key: FactName; readonly rag: ReportedRag } | undefined {
  let worst: { readonly key: FactName; readonly rag: ReportedRag } | undefined;
  for (const key of dimensionFacts) {
    const rag = facts[key]?.value;
    if (rag === undefined) continue;
    if (worst === undefined || severity[rag] > severity[worst.rag]) worst = { key, rag };
  }
  return worst;
}

/** Rules on the reported colours. */
export const ragRules: readonly Rule[] = [
  rule("GREEN_AGAINST_FIGURES", ({ facts }, { limits }, find) => {
    const { earnedValue, actualCost, plannedValue } = facts;
    const lowestForGreen = limits.greenIndex;
    if (earnedValue === undefined) return;
    const cpi = (actualCost?.value ?? 0) > 0 ? earnedValue.value / (actualCost?.value ?? 1) : 1;
    const spi = (plannedValue?.value ?? 0) > 0 ? earnedValue.value / (plannedValue?.value ?? 1) : 1;
    const check = (key: "reportedOverall" | "reportedCost" | "reportedSchedule"): void => {
      const reported = facts[key];
      if (reported?.value !== "green") return;
      const field = factDefinition(key).label;
      if (key !== "reportedSchedule" && cpi < lowestForGreen) {
        find(reported.source, { field, index: "CPI", value: cpi });
      } else if (key !== "reportedCost" && spi < lowestForGreen) {
        find(reported.source, { field, index: "SPI", value: spi });
      }
    };
    check("reportedOverall");
    check("reportedCost");
    check("reportedSchedule");
  }),
  rule("OVERALL_BETTER_THAN_WORST", ({ facts }, _context, find) => {
    const { reportedOverall: overall, overrideReason } = facts;
    const worst = worstDimension(facts);
    if (overall === undefined || worst === undefined || overrideReason !== undefined) return;
    // One amber dimension under a green overall is common practice; a red one needs an override.
    if (severity[worst.rag] < severity.red || severity[overall.value] >= severity.amber) return;
    if (overall.value === "grey") return;
    find(overall.source, {
      overall: overall.value,
      worst: worst.rag,
      field: factDefinition(worst.key).label,
    });
  }),
  rule("RED_WITHOUT_DECISION", (project, _c, find) => {
    const { reportedOverall, pathToGreen } = project.facts;
    if (project.origin === "register" || reportedOverall?.value !== "red") return;
    if (pathToGreen !== undefined || project.decisions.length > 0) return;
    find(reportedOverall.source, {});
  }),
  rule("OVERRIDE_EXPIRED", (project, context, find) => {
    const { overrideRag, overrideExpires } = project.facts;
    if (overrideRag === undefined) return;
    const { reportDate, settings } = context;
    const period = settings.calculations?.periodLength ?? "month";
    const statusDate = statusDateOf(project, context);
    const expired = overrideExpiry(project.facts, { statusDate, period });
    if (expired >= reportDate) return;
    find((overrideExpires ?? overrideRag).source, { expired, reportDate });
  }),
  rule("OVERRIDE_WITHOUT_REASON", ({ facts }, _c, find) => {
    if (facts.overrideRag === undefined || facts.overrideReason !== undefined) return;
    find(facts.overrideRag.source, {});
  }),
];
